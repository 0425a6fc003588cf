package sera.understanding;

/// A usual trap of thinking: offered to people, never pinned on them.
public enum Trap {
    ALL_OR_NOTHING,
    OVERGENERALISING,
    MENTAL_FILTER,
    MIND_READING,
    FORTUNE_TELLING,
    CATASTROPHISING,
    EMOTIONAL_REASONING,
    SHOULD,
    LABELLING,
    PERSONALISING
}
