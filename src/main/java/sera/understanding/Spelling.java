package sera.understanding;

import java.util.ArrayList;
import java.util.List;

/// How one word was typed, undone: lookalike letters, digits for letters, stretched vowels, letters set apart.
final class Spelling {
    private static final String LOOKALIKE = "асеіоріјѕухкмнтвґԁһԛԝьηικορτυχαενγλѵӏ";
    private static final String LATIN = "aceiopijsyxkmhtbrdhqwbnikoptuxaevylvl";
    private static final String LEET = "013457@$!|";
    private static final String LETTERS = "oieast" + "asii";
    private static final String CHAT_LETTERS = "aiurnkyocb";
    private static final String BETWEEN = ".-_*+/|~·";

    private Spelling() {}

    static String of(String word) {
        return shortened(unleet(latin(dotted(word))));
    }

    /// Joins letters that stand alone in a row ("k i l l"), unless all of them are words of chat ("r u a").
    static String joined(List<String> words) {
        var text = new StringBuilder();
        var row = new ArrayList<String>();
        for (var word : words) {
            if (single(word)) {
                row.add(word);
            } else {
                flush(row, text);
                put(text, word);
            }
        }
        flush(row, text);
        return text.toString();
    }

    private static void flush(List<String> row, StringBuilder text) {
        if (row.size() >= 3 && row.stream().anyMatch(letter -> CHAT_LETTERS.indexOf(letter.charAt(0)) < 0)) {
            put(text, shortened(unleet(String.join("", row))));
        } else {
            row.forEach(letter -> put(text, letter));
        }
        row.clear();
    }

    private static void put(StringBuilder text, String word) {
        if (!text.isEmpty()) {
            text.append(' ');
        }
        text.append(word);
    }

    private static boolean single(String word) {
        return word.length() == 1 && (Character.isLetter(word.charAt(0)) || "1!$0".contains(word));
    }

    private static String dotted(String word) {
        if (word.length() < 5 || !setApart(word)) {
            return word;
        }
        var letters = new StringBuilder();
        for (var i = 0; i < word.length(); i++) {
            if (BETWEEN.indexOf(word.charAt(i)) < 0) {
                letters.append(word.charAt(i));
            }
        }
        return letters.toString();
    }

    /// Sign, separator, sign, separator, sign … with an end mark allowed.
    private static boolean setApart(String word) {
        for (var i = 0; i < word.length(); i++) {
            var between = BETWEEN.indexOf(word.charAt(i)) >= 0;
            if (between != (i % 2 == 1)) {
                return false;
            }
        }
        return Character.isLetter(word.charAt(0));
    }

    private static String latin(String word) {
        if (word.chars().noneMatch(sign -> sign >= 'a' && sign <= 'z')
                || word.chars().allMatch(sign -> sign < 0x80)) {
            return word;
        }
        return word.chars()
                .collect(StringBuilder::new, (text, sign) -> text.append(latin((char) sign)), StringBuilder::append)
                .toString();
    }

    private static char latin(char sign) {
        var at = LOOKALIKE.indexOf(sign);
        return at < 0 ? sign : LATIN.charAt(at);
    }

    private static String unleet(String word) {
        var text = new StringBuilder(word);
        for (var i = 0; i < word.length(); i++) {
            if (LEET.indexOf(word.charAt(i)) >= 0 && inside(word, i)) {
                text.setCharAt(i, letter(word, i));
            }
        }
        return text.toString();
    }

    /// A letter on the left and letters on the right, other such signs skipped; a dollar may also open a word.
    private static boolean inside(String word, int at) {
        var right = at + 1;
        while (right < word.length() && right - at < 3 && LEET.indexOf(word.charAt(right)) >= 0) {
            right++;
        }
        if (right >= word.length() || !Character.isLetter(word.charAt(right))) {
            return false;
        }
        var left = at - 1;
        while (left > 0 && at - left < 3 && LEET.indexOf(word.charAt(left)) >= 0) {
            left--;
        }
        if (left < 0) {
            return word.charAt(at) == '$';
        }
        return Character.isLetter(word.charAt(left)) && (word.charAt(at) != '!' || word.length() - at > 2);
    }

    private static char letter(String word, int at) {
        var double1 = word.charAt(at) == '1' && (next(word, at - 1) == '1' || next(word, at + 1) == '1');
        return double1 ? 'l' : LETTERS.charAt(LEET.indexOf(word.charAt(at)));
    }

    private static char next(String word, int at) {
        return at < 0 || at >= word.length() ? ' ' : word.charAt(at);
    }

    private static String shortened(String word) {
        var text = new StringBuilder(word.length());
        for (var i = 0; i < word.length(); ) {
            var end = endOfRun(word, i);
            text.repeat(word.charAt(i), kept(word, i, end));
            i = end;
        }
        return text.toString();
    }

    private static int endOfRun(String word, int start) {
        var end = start + 1;
        while (end < word.length() && word.charAt(end) == word.charAt(start)) {
            end++;
        }
        return end;
    }

    private static int kept(String word, int start, int end) {
        var run = end - start;
        if (run < 3 || !Character.isLetter(word.charAt(start))) {
            return Math.min(run, 3);
        }
        return doubled(word, start, end) ? 2 : 1;
    }

    /// English doubles l before a vowel or at the end, s after e or o at the end, e and o before one last consonant.
    private static boolean doubled(String word, int start, int end) {
        return switch (word.charAt(start)) {
            case 'l' -> start > 1 && (end == word.length() || "aeiouy".indexOf(word.charAt(end)) >= 0);
            case 's' -> end == word.length() && start > 2 && "eo".indexOf(word.charAt(start - 1)) >= 0;
            case 'e', 'o' -> start > 0 && end == word.length() - 1 && "ldptkmnf".indexOf(word.charAt(end)) >= 0;
            default -> false;
        };
    }
}
