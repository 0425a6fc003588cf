package sera.exam;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Comma-separated values as RFC 4180 has them: a head line, quotes, line ends within quotes.
final class Csv {
    private final String text;
    private int at;

    private Csv(String text) {
        this.text = text;
    }

    /// Every row by the names of the head line.
    static List<Map<String, String>> read(Path file) {
        try {
            return named(new Csv(Files.readString(file)).rows());
        } catch (IOException failure) {
            throw new IllegalArgumentException(file + " cannot be read: " + failure.getMessage(), failure);
        }
    }

    static List<Map<String, String>> readResource(String name) {
        try (var stream = Csv.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException(name + " is missing");
            }
            return named(new Csv(new String(stream.readAllBytes(), StandardCharsets.UTF_8)).rows());
        } catch (IOException failure) {
            throw new IllegalArgumentException(name + " cannot be read: " + failure.getMessage(), failure);
        }
    }

    private static List<Map<String, String>> named(List<List<String>> rows) {
        var head = rows.removeFirst();
        head.set(0, head.getFirst().replace("\uFEFF", ""));
        return rows.stream()
                .filter(row -> row.size() == head.size())
                .map(row -> named(head, row))
                .toList();
    }

    private static Map<String, String> named(List<String> head, List<String> row) {
        var named = new LinkedHashMap<String, String>();
        for (var i = 0; i < head.size(); i++) {
            named.put(head.get(i), row.get(i));
        }
        return named;
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        while (at < text.length()) {
            rows.add(row());
        }
        return rows;
    }

    private List<String> row() {
        var row = new ArrayList<String>();
        do {
            row.add(text.startsWith("\"", at) ? quoted() : plain());
        } while (follows(','));
        var ended = follows('\r') | follows('\n');
        if (!ended && at < text.length()) {
            throw new IllegalArgumentException("not comma-separated at sign " + at);
        }
        return row;
    }

    private boolean follows(char sign) {
        var follows = at < text.length() && text.charAt(at) == sign;
        at += follows ? 1 : 0;
        return follows;
    }

    private String plain() {
        var from = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() {
        var value = new StringBuilder();
        at++;
        while (at < text.length()) {
            var sign = text.charAt(at++);
            if (sign != '"') {
                value.append(sign);
            } else if (follows('"')) {
                value.append('"');
            } else {
                break;
            }
        }
        return value.toString();
    }
}
