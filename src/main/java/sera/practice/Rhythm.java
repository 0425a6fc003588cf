package sera.practice;

/// A pace the light of the pacer knows, in seconds: in, held, out, held.
enum Rhythm {
    /// About six breaths a minute, no holding.
    EVEN(5, 0, 5, 0),
    /// The way out a little longer than the way in.
    LONG_OUT(4, 0, 6, 0),
    /// Four sides, two of them held: only with a health screen.
    BOX(4, 4, 4, 4),
    /// The box without its holds.
    OPEN_BOX(4, 0, 4, 0);

    private final int in;
    private final int held;
    private final int out;
    private final int rest;

    Rhythm(int in, int held, int out, int rest) {
        this.in = in;
        this.held = held;
        this.out = out;
        this.rest = rest;
    }

    boolean holds() {
        return held + rest > 0;
    }

    int seconds() {
        return in + held + out + rest;
    }

    /// The class the page draws it by.
    String look() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
