package sera.understanding;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/// Gathers the states of tokens into a [Pooled]: the mean over all tokens of all windows, the mean of their firsts, and
/// the mean of every piece, which ends where a sentence does.
final class Pool {
    private static final int SIZE = Pooled.SIZE;
    private static final int SHORTEST_PIECE = 5;

    private final float[] sum = new float[SIZE];
    private final float[] firsts = new float[SIZE];
    private final List<float[]> pieces = new ArrayList<>();
    private float[] piece = new float[SIZE];
    private int inPiece;

    /// Adds the states of a window's tokens.
    void add(FloatBuffer states, long[] ids) {
        var all = states.array();
        var last = ids.length - 1;
        add(all, 0, sum);
        add(all, 0, firsts);
        for (var token = 1; token < last; token++) {
            add(all, token, piece);
            inPiece++;
            if (inPiece >= SHORTEST_PIECE && Tokens.endsSentence(ids[token]) && !Tokens.endsSentence(ids[token + 1])) {
                close();
            }
        }
        add(all, last, sum);
    }

    private void close() {
        add(piece, 0, sum);
        pieces.add(unit(piece));
        piece = new float[SIZE];
        inPiece = 0;
    }

    Pooled pooled() {
        if (inPiece >= SHORTEST_PIECE || pieces.isEmpty()) {
            close();
        } else {
            add(piece, 0, sum);
        }
        return new Pooled(unit(sum), unit(firsts), List.copyOf(pieces));
    }

    private static void add(float[] states, int token, float[] to) {
        var from = token * SIZE;
        for (var i = 0; i < SIZE; i++) {
            to[i] += states[from + i];
        }
    }

    private static float[] unit(float[] vector) {
        var square = 0.0;
        for (var value : vector) {
            square += (double) value * value;
        }
        var length = (float) Math.max(Math.sqrt(square), 1e-12);
        var unit = new float[SIZE];
        for (var i = 0; i < SIZE; i++) {
            unit[i] = vector[i] / length;
        }
        return unit;
    }
}
