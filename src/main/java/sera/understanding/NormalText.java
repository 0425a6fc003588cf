package sera.understanding;

import java.text.Normalizer;
import java.util.Locale;

/// Words as they were meant, so that a rule finds them however they were typed: for matching, never for showing.
///
/// Linear in the length of the message; any string has a normal form.
public record NormalText(String text) {
    private static final int MARKS_KEPT = 3;

    public static NormalText of(String words) {
        var plain = lower(unmasked(words));
        var read = Words.folded(plain);
        return new NormalText(Spelling.joined(read));
    }

    /// Straight letters of every width and style; no invisible signs; few marks on a letter.
    private static String unmasked(String words) {
        return straight(Normalizer.normalize(visible(words), Normalizer.Form.NFKC));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String visible(String words) {
        var seen = new StringBuilder(words.length());
        var marks = 0;
        for (var i = 0; i < words.length(); ) {
            var sign = words.codePointAt(i);
            i += Character.charCount(sign);
            marks = isMark(sign) ? marks + 1 : 0;
            if (marks <= MARKS_KEPT && !hidden(sign)) {
                seen.appendCodePoint(sign);
            }
        }
        return seen.toString();
    }

    private static boolean isMark(int sign) {
        var type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean hidden(int sign) {
        var type = Character.getType(sign);
        return type == Character.FORMAT
                || type == Character.SURROGATE
                || (type == Character.CONTROL && !Character.isWhitespace(sign))
                || sign == 0x034F
                || sign == 0x115F
                || sign == 0x1160
                || sign == 0x3164;
    }

    private static String straight(String text) {
        var straight = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (!strayMark(sign)) {
                straight.append(straight(sign));
            }
        }
        return straight.toString();
    }

    /// A combining mark that no composed letter took up is decoration on a Latin letter.
    private static boolean strayMark(char sign) {
        return sign >= 0x0300 && sign <= 0x036F;
    }

    private static char straight(char sign) {
        return switch (sign) {
            case '‘', '’', '‚', '‛', '′', '`', '´', 'ʼ', 'ʻ', 'ʹ', '＇' -> '\'';
            case '“', '”', '„', '‟', '″', '«', '»' -> '"';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            default -> sign;
        };
    }
}
