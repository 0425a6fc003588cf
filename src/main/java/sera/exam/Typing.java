package sera.exam;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Other ways to type the same message.
enum Typing {
    TYPOS("typos", Typing::typos),
    UPPER_CASE("upper-case", (text, chance) -> text.toUpperCase(Locale.ROOT)),
    NO_PUNCTUATION("no-punctuation", (text, chance) -> text.replaceAll("[\\p{Punct}’‘“”…]+", "")),
    FILLER_WORDS("filler-words", Typing::fillers),
    CURLY_QUOTES("curly-quotes", (text, chance) -> curly(text)),
    LEET("leet", Typing::leet),
    ZERO_WIDTH("zero-width", (text, chance) -> text.replaceAll("(?<=\\p{L})(?=\\p{L})", "\u200B"));

    private static final List<String> FILLERS = List.of("um", "like", "you know", "idk", "i mean", "well", "kind of");

    private final String key;
    private final BiFunction<String, SplittableRandom, String> change;

    Typing(String key, BiFunction<String, SplittableRandom, String> change) {
        this.key = key;
        this.change = change;
    }

    String key() {
        return key;
    }

    /// Seeded by the text: the same text always changes in the same way.
    String of(String text) {
        return change.apply(text, new SplittableRandom(text.hashCode()));
    }

    /// In every fourth word of four letters or more, two letters change places or one is left out.
    private static String typos(String text, SplittableRandom chance) {
        return Stream.of(text.split(" "))
                .map(word -> word.length() >= 4 && chance.nextInt(4) == 0 ? typo(word, chance) : word)
                .collect(Collectors.joining(" "));
    }

    private static String typo(String word, SplittableRandom chance) {
        var at = 1 + chance.nextInt(word.length() - 2);
        return chance.nextBoolean()
                ? word.substring(0, at) + word.substring(at + 1)
                : word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    private static String fillers(String text, SplittableRandom chance) {
        var words = Stream.of(text.split(" "))
                .map(word -> chance.nextInt(5) == 0 ? filler(chance) + " " + word : word)
                .collect(Collectors.joining(" "));
        return filler(chance) + " " + words;
    }

    private static String filler(SplittableRandom chance) {
        return FILLERS.get(chance.nextInt(FILLERS.size()));
    }

    private static String curly(String text) {
        return text.replace('\'', '’').replaceAll("\"([^\"]*)\"", "“$1”").replace('"', '”');
    }

    /// In half of the words of four letters or more, digits stand for the vowels they look like.
    private static String leet(String text, SplittableRandom chance) {
        return Stream.of(text.split(" "))
                .map(word -> word.length() >= 4 && chance.nextBoolean() ? leet(word) : word)
                .collect(Collectors.joining(" "));
    }

    private static String leet(String word) {
        return word.replaceAll("[eE]", "3")
                .replaceAll("[aA]", "4")
                .replaceAll("[iI]", "1")
                .replaceAll("[oO]", "0");
    }
}
