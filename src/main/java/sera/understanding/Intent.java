package sera.understanding;

/// What a message seems to want of the companion.
public enum Intent {
    GREETING,
    THANKS,
    GOODBYE,
    YES,
    NO,
    UNSURE,
    VENTS,
    ASKS_ADVICE,
    ASKS_EXERCISE,
    STOP,
    NOT_HELPING,
    REPEATS_ITSELF,
    ASKS_IF_PERSON,
    ASKS_DIAGNOSIS,
    ASKS_MEDICATION,
    ASKS_MEMORY,
    ASKS_FORGET,
    ASKS_PRIVACY,
    REPORTS_PROGRESS,
    REPORTS_SETBACK,
    SMALL_TALK,
    TESTS_COMPANION,
    OTHER
}
