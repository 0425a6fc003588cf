package sera.understanding;

import java.text.Normalizer;

/// Words as they were typed, as the model and the heads read them: letters of every width as one, straight quotes,
/// single spaces, nothing that is not seen. Slang, spelling and stretched words stay, for they tell something too.
public final class TypedText {
    private TypedText() {}

    public static String of(String words) {
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
