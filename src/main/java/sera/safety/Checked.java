package sera.safety;

/// A whole sentence, read before it is shown.
public sealed interface Checked {
    record Pass(String sentence) implements Checked {}

    /// Not to be shown; the guide's safe words go in its place.
    record Hold(String rule) implements Checked {}
}
