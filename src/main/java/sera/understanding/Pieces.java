package sera.understanding;

import java.util.ArrayList;
import java.util.List;

/// A long message in pieces of a sentence or so; a short one as it is.
final class Pieces {
    private static final int SHORT = 45;
    private static final int FEW = 4;
    private static final int MANY = 60;
    private static final int MOST = 40;

    private Pieces() {}

    static List<String> of(String text) {
        var words = text.split(" ");
        return words.length <= SHORT ? List.of(text) : evenly(pieces(words));
    }

    private static List<String> pieces(String[] words) {
        var pieces = new ArrayList<String>();
        var piece = new ArrayList<String>();
        for (var word : words) {
            piece.add(word);
            if ((ends(word) && piece.size() >= FEW) || piece.size() == MANY) {
                pieces.add(String.join(" ", piece));
                piece.clear();
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(String.join(" ", piece));
        }
        return pieces;
    }

    private static boolean ends(String word) {
        return !word.isEmpty() && ".!?".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    /// At most so many, taken evenly from the first to the last.
    private static List<String> evenly(List<String> pieces) {
        if (pieces.size() <= MOST) {
            return pieces;
        }
        var some = new ArrayList<String>(MOST);
        for (var i = 0; i < MOST; i++) {
            some.add(pieces.get((int) ((long) i * (pieces.size() - 1) / (MOST - 1))));
        }
        return some;
    }
}
