package sera.understanding;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words as they were typed, as the model and the heads read them: letters of every width as one, straight quotes,
/// single spaces, nothing that is not seen, no digits in the place of letters. Slang, spelling and stretched words
// stay, for they tell something too.
public final class TypedText {
    private TypedText() {}

    /// Digits that stand for the letters they look like, in the middle of a word: "al1ve", "w4nt".
    private static final Pattern MASKED = Pattern.compile("\\p{L}[01345]{1,2}\\p{L}");

    public static String of(String words) {
        return unmasked(straight(words));
    }

    private static String unmasked(String text) {
        return MASKED.matcher(text).find()
                ? Stream.of(text.split(" ")).map(TypedText::letters).collect(Collectors.joining(" "))
                : text;
    }

    private static String letters(String word) {
        return MASKED.matcher(word).find()
                ? word.replace('0', 'o')
                        .replace('1', 'i')
                        .replace('3', 'e')
                        .replace('4', 'a')
                        .replace('5', 's')
                : word;
    }

    private static String straight(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}+", "")
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('`', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
