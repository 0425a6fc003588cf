package sera.memory;

import java.util.List;

/// What stays of an English word when its endings are taken off: light, so that unlike words stay apart.
final class Stem {
    private static final List<String> SUFFIXES = List.of("ization", "ation", "ment", "ness", "ful");
    private static final int SHORTEST = 4;

    private Stem() {}

    static String of(String word) {
        return word.length() < SHORTEST ? word : withoutVowelEnd(withoutSuffix(withoutForm(singular(word))));
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return cut(word, 3) + "y";
        }
        if (word.endsWith("sses")) {
            return cut(word, 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")
                ? cut(word, 1)
                : word;
    }

    private static String withoutForm(String word) {
        if (word.endsWith("ing") && word.length() > 5 && hasVowel(cut(word, 3))) {
            return single(cut(word, 3));
        }
        if (word.endsWith("ied") && word.length() > 4) {
            return cut(word, 3) + "y";
        }
        if (word.endsWith("ed") && word.length() > 4 && hasVowel(cut(word, 2))) {
            return single(cut(word, 2));
        }
        return word.endsWith("ly") && word.length() > 5 ? cut(word, 2) : word;
    }

    private static String withoutSuffix(String word) {
        return SUFFIXES.stream()
                .filter(suffix -> word.endsWith(suffix) && word.length() - suffix.length() >= 3)
                .findFirst()
                .map(suffix -> cut(word, suffix.length()))
                .orElse(word);
    }

    private static String withoutVowelEnd(String word) {
        var bare = word.endsWith("e") && word.length() > 3 ? cut(word, 1) : word;
        return bare.endsWith("y") && bare.length() > 2 ? cut(bare, 1) + "i" : bare;
    }

    /// "running" came from "run"; "falling" from "fall".
    private static String single(String word) {
        var last = word.length() - 1;
        var doubled = last > 1 && word.charAt(last) == word.charAt(last - 1);
        return doubled && "lsz".indexOf(word.charAt(last)) < 0 ? cut(word, 1) : word;
    }

    private static boolean hasVowel(String word) {
        return word.chars().anyMatch(sign -> "aeiouy".indexOf(sign) >= 0);
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
