package sera.measures;

import java.util.Locale;

/// What a record is.
enum Kind {
    TAKING,
    CHECK_IN,
    GOAL,
    GOAL_RATING,
    SESSION_CHECK,
    DECLINED;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
