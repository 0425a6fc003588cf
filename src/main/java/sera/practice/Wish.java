package sera.practice;

/// What someone would like now.
public enum Wish {
    HEARD,
    SENSE,
    DO,
    CALM,
    SLEEP,
    PEOPLE
}
