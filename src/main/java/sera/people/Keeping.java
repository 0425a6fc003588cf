package sera.people;

/// How long a person's things are kept.
public enum Keeping {
    /// Not asked yet: a week after the last visit.
    UNDECIDED,
    /// They want to come back: until they say otherwise, or the device can no longer open it.
    KEPT,
    /// A shared device: nothing after closing.
    SHARED
}
