package sera.understanding;

/// What a text means, in numbers: the mean of its tokens and its first token, each of unit length.
public record Pooled(float[] mean, float[] first) {
    /// How many numbers each of the two has.
    public static final int SIZE = 384;

    /// Both, one after the other: what heads read.
    public float[] features() {
        var both = new float[2 * SIZE];
        System.arraycopy(mean, 0, both, 0, SIZE);
        System.arraycopy(first, 0, both, SIZE, SIZE);
        return both;
    }
}
