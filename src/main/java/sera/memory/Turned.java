package sera.memory;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// A person's words turned to them: "my mum" becomes "your mum".
final class Turned {
    private static final Map<String, String> TURNS = Map.ofEntries(
            Map.entry("i", "you"),
            Map.entry("i'm", "you're"),
            Map.entry("im", "you're"),
            Map.entry("i've", "you've"),
            Map.entry("i'll", "you'll"),
            Map.entry("i'd", "you'd"),
            Map.entry("me", "you"),
            Map.entry("my", "your"),
            Map.entry("mine", "yours"),
            Map.entry("myself", "yourself"),
            Map.entry("our", "your"),
            Map.entry("am", "are"),
            Map.entry("'s", "is"));
    private static final Pattern WORD = Pattern.compile("[\\p{L}']+");

    private Turned() {}

    static String of(String words) {
        return WORD.matcher(words)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        TURNS.getOrDefault(found.group().toLowerCase(Locale.ROOT), found.group())));
    }
}
