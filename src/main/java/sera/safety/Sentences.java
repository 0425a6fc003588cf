package sera.safety;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// A normal text cut into sentences, each as words with one space around every word, accents and apostrophes gone.
final class Sentences {
    /// A longer sentence is read in pieces that overlap, so that a phrase at a cut is still whole in one of them.
    private static final int LONGEST = 600;

    private static final int OVERLAP = 200;

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
            pieces(current.toString());
        }
        current = new StringBuilder(" ");
    }

    private void pieces(String sentence) {
        var start = 0;
        while (sentence.length() - start > LONGEST) {
            var end = sentence.lastIndexOf(' ', start + LONGEST);
            var cut = end > start + OVERLAP ? end : start + LONGEST;
            sentences.add(sentence.substring(start, cut) + " ");
            var next = sentence.lastIndexOf(' ', cut - OVERLAP);
            start = next > start ? next : cut;
        }
        sentences.add(sentence.substring(start));
    }
}
