package sera.safety;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// A normal text cut into sentences, each as words with one space around every word, accents and apostrophes gone.
final class Sentences {
    private final List<String> sentences = new ArrayList<>();
    private StringBuilder current = new StringBuilder(" ");

    private Sentences() {}

    static List<String> of(String normal) {
        var cut = new Sentences();
        cut.read(Normalizer.normalize(normal, Normalizer.Form.NFD));
        cut.close();
        return cut.sentences;
    }

    private void read(String text) {
        for (var i = 0; i < text.length(); ) {
            var sign = text.codePointAt(i);
            var end = i + Character.charCount(sign);
            take(text, sign, i, end);
            i = end;
        }
    }

    private void take(String text, int sign, int start, int end) {
        if (Character.isLetterOrDigit(sign) || (sign == '*' && between(text, start, end))) {
            current.appendCodePoint(sign);
        } else if (ends(sign) && !repeated(text, start, end)) {
            close();
        } else if (sign != '\'' && Character.getType(sign) != Character.NON_SPACING_MARK) {
            space();
            picture(sign);
        }
    }

    private static boolean between(String text, int start, int end) {
        return start > 0
                && end < text.length()
                && Character.isLetter(text.charAt(start - 1))
                && Character.isLetter(text.charAt(end));
    }

    private static boolean ends(int sign) {
        return sign == '.' || sign == '!' || sign == '?' || sign == ';' || sign == '。' || sign == '¿' || sign == '¡';
    }

    /// Dots in a row are a pause, not an end.
    private static boolean repeated(String text, int start, int end) {
        var sign = text.charAt(start);
        return sign == '.'
                && ((start > 0 && text.charAt(start - 1) == '.') || (end < text.length() && text.charAt(end) == '.'));
    }

    /// A picture is a word of its own.
    private void picture(int sign) {
        if (Character.getType(sign) == Character.OTHER_SYMBOL) {
            current.appendCodePoint(sign).append(' ');
        }
    }

    private void space() {
        if (current.charAt(current.length() - 1) != ' ') {
            current.append(' ');
        }
    }

    private void close() {
        space();
        if (current.length() > 1) {
            sentences.add(current.toString());
        }
        current = new StringBuilder(" ");
    }
}
