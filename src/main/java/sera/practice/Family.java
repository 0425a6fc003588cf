package sera.practice;

/// The kind of skill an exercise practises.
public enum Family {
    BODY,
    SENSES,
    THINKING,
    DOING,
    FEELING,
    PEOPLE,
    SLEEP,
    VALUES
}
