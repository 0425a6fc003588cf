package sera.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Handing a person's own words back: quoted as they stand, or turned from I to you. Where either would come out
/// crooked, harsh or long, there is nothing to hand back.
final class Mirror {
    private static final int LONGEST = 8;
    private final Map<String, String> turns = new LinkedHashMap<>();
    private final Map<String, String> spelling = new LinkedHashMap<>();
    private final List<String> starts;
    private final Pattern never;
    private final Pattern unclear;
    private final Pattern verbs;

    private Mirror(JsonNode root) {
        new BankReader("mirror.yaml").about(root);
        root.path("turns")
                .properties()
                .forEach(e -> turns.put(e.getKey(), e.getValue().asString("")));
        root.path("spelling")
                .properties()
                .forEach(e -> spelling.put(e.getKey(), e.getValue().asString("")));
        starts = BankReader.texts(root.path("starts"));
        never = words(root.path("never"));
        unclear = words(root.path("unclear"));
        verbs = words(root.path("verbs"));
    }

    static Mirror read() {
        return new Mirror(Content.file("mirror.yaml"));
    }

    /// The clause as the person wrote it, fit to stand between quotation marks.
    Optional<String> quoted(String clause) {
        var text = clause.replace('’', '\'')
                .strip()
                .replaceAll("[\"“”]|[.,;:!?…]+$", "")
                .strip();
        var plain = Message.plain(text);
        return fits(plain) && text.matches("[\\p{L}\\p{N} ',/-]+") ? Optional.of(text) : Optional.empty();
    }

    /// The clause turned to `you`, with its agreement, fit to stand inside a sentence of sera's.
    Optional<String> turned(String clause) {
        return quoted(clause)
                .map(text -> Arrays.asList(text.toLowerCase(Locale.ROOT).split(" +")))
                .map(this::spelled)
                .filter(this::isClear)
                .map(this::turn);
    }

    private boolean fits(String plain) {
        var length = plain.split(" ").length;
        return !plain.isEmpty() && length <= LONGEST && !never.matcher(plain).find();
    }

    private List<String> spelled(List<String> words) {
        return words.stream().map(word -> spelling.getOrDefault(word, word)).toList();
    }

    private boolean isClear(List<String> words) {
        var sentence = String.join(" ", words);
        return words.size() > 1
                && starts.contains(words.getFirst())
                && verbs.matcher(sentence).find()
                && !unclear.matcher(sentence).find();
    }

    private String turn(List<String> words) {
        var turned = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            turned.add(turned(words, i));
        }
        return String.join(" ", turned);
    }

    private String turned(List<String> words, int i) {
        var word = words.get(i);
        var afterI = i > 0 && words.get(i - 1).equals("i");
        return switch (word) {
            case "was" -> afterI ? "were" : word;
            case "wasn't" -> afterI ? "weren't" : word;
            case "am" -> "are";
            default -> turns.getOrDefault(word, word);
        };
    }

    private static Pattern words(JsonNode node) {
        return Pattern.compile("(?<![\\p{L}'])(?:" + String.join("|", BankReader.texts(node)) + ")(?![\\p{L}'])");
    }
}
