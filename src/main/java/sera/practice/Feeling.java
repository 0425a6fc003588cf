package sera.practice;

/// What weighs on someone.
public enum Feeling {
    SADNESS,
    ANXIETY,
    PANIC,
    ANGER,
    SHAME,
    GUILT,
    LONELINESS,
    NUMBNESS,
    HOPELESSNESS,
    OVERWHELM,
    GRIEF
}
