package sera.understanding;

import java.util.List;

/// What a text means, in numbers: the mean of its tokens and its first token, each of unit length.
///
/// @param pieces the same means for each sentence or so of it, in their order; of a text of one piece, one
public record Pooled(float[] mean, float[] first, List<float[]> pieces) {
    /// How many numbers each of them has.
    public static final int SIZE = 384;

    /// Mean and first, one after the other: what heads of whole messages read. Heads of pieces read the mean alone.
    public float[] features() {
        var both = new float[2 * SIZE];
        System.arraycopy(mean, 0, both, 0, SIZE);
        System.arraycopy(first, 0, both, SIZE, SIZE);
        return both;
    }
}
