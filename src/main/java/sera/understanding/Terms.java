package sera.understanding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The terms of a message: its words, runs of end marks, emoji, and every two of them that follow each other.
public final class Terms {
    private static final Pattern TERM = Pattern.compile(
            "\\[?[\\p{L}\\p{N}]+(?:'\\p{L}+)?]?|[!?]+|\\.\\.+|[\\x{2600}-\\x{27bf}\\x{1F300}-\\x{1FAFF}]");
    private static final int MOST = 2_000;

    private Terms() {}

    /// @param words as [TypedText] has them
    public static Set<String> of(String words) {
        var row = new ArrayList<String>();
        row.add("^");
        var found = TERM.matcher(words.toLowerCase(Locale.ROOT));
        while (row.size() < MOST && found.find()) {
            row.add(found.group());
        }
        row.add("$");
        return withPairs(row);
    }

    private static Set<String> withPairs(ArrayList<String> row) {
        var terms = new LinkedHashSet<>(row.subList(1, row.size() - 1));
        for (var i = 1; i < row.size(); i++) {
            terms.add(row.get(i - 1) + " " + row.get(i));
        }
        return terms;
    }
}
