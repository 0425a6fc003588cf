package sera.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// The words of a text as the search compares them, and what a text's words say of its kind.
final class Vocabulary {
    private static final String FILE = "words.yaml";

    private final Set<String> stop;
    private final Set<String> time;
    private final Set<String> number;
    private final List<String> asksTime;
    private final List<String> asksNumber;
    private final List<String> forgetThat;
    private final List<String> quietThat;

    private Vocabulary(JsonNode root) {
        stop = words(root, "stop");
        time = words(root, "time");
        number = words(root, "number");
        asksTime = KnowledgeFile.texts(root, "asks-time", FILE);
        asksNumber = KnowledgeFile.texts(root, "asks-number", FILE);
        forgetThat = KnowledgeFile.texts(root, "forget-that", FILE);
        quietThat = KnowledgeFile.texts(root, "quiet-that", FILE);
    }

    static Vocabulary fromFile() {
        return new Vocabulary(KnowledgeFile.read(FILE));
    }

    /// Stems of the words that can find something, in order.
    List<String> terms(String text) {
        return terms(plain(text));
    }

    List<String> terms(List<String> plain) {
        var terms = new ArrayList<String>();
        for (var word : plain) {
            if (!stop.contains(word)) {
                terms.add(Stem.of(word));
            }
        }
        return terms;
    }

    boolean saysWhen(List<String> plain) {
        return plain.stream().anyMatch(word -> time.contains(word) || isYear(word));
    }

    boolean saysHowMany(List<String> plain) {
        return plain.stream().anyMatch(word -> number.contains(word) || Character.isDigit(word.charAt(0)));
    }

    boolean asksWhen(String question) {
        return asks(question, asksTime);
    }

    boolean asksHowMany(String question) {
        return asks(question, asksNumber);
    }

    /// Whether the whole message asks to let go of what was said just before.
    boolean asksToForgetThat(String message) {
        return forgetThat.contains(bare(message));
    }

    /// Whether the whole message asks not to be reminded of what was said just before.
    boolean asksToLeaveThat(String message) {
        return quietThat.contains(bare(message));
    }

    private static String bare(String message) {
        return String.join(" ", plain(message.replace("'", "").replace("’", "")));
    }

    private static boolean asks(String question, List<String> ways) {
        var padded = " " + String.join(" ", plain(question)) + " ";
        return ways.stream().anyMatch(way -> padded.contains(" " + way + " "));
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && word.chars().allMatch(Character::isDigit);
    }

    /// Lower-case runs of letters and digits, without the s of a genitive.
    static List<String> plain(String text) {
        var words = new ArrayList<String>();
        var lower = text.toLowerCase(Locale.ROOT).replace("'s", "").replace("’s", "");
        var from = -1;
        for (var i = 0; i <= lower.length(); i++) {
            var inside = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                words.add(lower.substring(from, i));
                from = -1;
            }
        }
        return words;
    }

    private static Set<String> words(JsonNode root, String key) {
        return Set.copyOf(Arrays.asList(KnowledgeFile.text(root, key, FILE).split("\\s+")));
    }
}
