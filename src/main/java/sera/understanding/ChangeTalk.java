package sera.understanding;

/// Which way someone talks about a change: towards it, for things as they are, or neither.
public enum ChangeTalk {
    CHANGE,
    SUSTAIN,
    NEUTRAL
}
