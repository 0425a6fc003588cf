package sera.understanding;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of a text, one space between them, each read by [Spelling].
final class Words {
    private Words() {}

    static List<String> folded(String text) {
        return Stream.of(text.strip().split("[\\s\\p{Z}]+"))
                .filter(word -> !word.isEmpty())
                .map(Spelling::of)
                .toList();
    }

    /// Letters and digits only, accents and apostrophes gone: the form in which intents are looked up.
    static String plain(String normal) {
        var plain = new StringBuilder(normal.length());
        for (var i = 0; i < normal.length(); i++) {
            var sign = normal.charAt(i);
            if (Character.isLetterOrDigit(sign)) {
                plain.append(sign);
            } else if (sign != '\'') {
                plain.append(' ');
            }
        }
        return Stream.of(plain.toString().split(" +"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
