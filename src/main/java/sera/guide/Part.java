package sera.guide;

import java.util.Locale;

/// A part of the picture of what someone lives with.
enum Part {
    SITUATION,
    THOUGHT,
    FEELING,
    BODY,
    ACTION,
    COST,
    SINCE,
    HELPS,
    HOPE;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
