package sera.guide;

/// What kind of thing a reply does.
public enum Move {
    GREETING,
    QUESTION,
    SIMPLE_REFLECTION,
    COMPLEX_REFLECTION,
    AFFIRMATION,
    SUMMARY,
    FACT,
    EXERCISE_OFFER,
    EXERCISE_STEP,
    HOMEWORK,
    REPAIR,
    PRESENCE,
    SAFETY,
    CLOSING
}
