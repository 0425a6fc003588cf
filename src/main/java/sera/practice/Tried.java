package sera.practice;

import org.jspecify.annotations.Nullable;

/// One use of an exercise, as far as it was rated.
///
/// @param again whether they would do it again, where they said so
public record Tried(
        String exercise,
        Situation situation,
        @Nullable Integer before,
        @Nullable Integer after,
        @Nullable Boolean again) {
    private static final int CLEARLY = 2;

    boolean rated() {
        return before != null && after != null;
    }

    int eased() {
        return before == null || after == null ? 0 : before - after;
    }

    boolean better() {
        return eased() > 0;
    }

    boolean clearlyWorse() {
        return eased() <= -CLEARLY;
    }

    /// Two points heavier; or not eased, and they would not do it again.
    boolean against() {
        return clearlyWorse() || eased() <= 0 && Boolean.FALSE.equals(again);
    }
}
