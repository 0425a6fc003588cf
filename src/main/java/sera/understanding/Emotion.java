package sera.understanding;

/// What the writer seems to feel.
public enum Emotion {
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
    GRIEF,
    RELIEF,
    JOY,
    GRATITUDE,
    NEUTRAL
}
