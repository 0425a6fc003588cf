package sera.guide;

import java.util.List;
import java.util.OptionalInt;

/// Something to do together for a few minutes, a step at a time, left whenever the person wants.
///
/// @param answered a written answer is part of the exercise (naming what one sees), not a wish to talk
/// @param safe may be done while a crisis stands and in the days after; an exercise that does not say so may not
record Exercise(String id, List<Step> steps, boolean answered, boolean safe) {
    /// @param rates the step asks for distress, 0 to 10
    /// @param shows the number the page draws the step by, where it draws one
    record Step(Bank bank, boolean rates, OptionalInt shows) {}

    boolean has(int step) {
        return step < steps.size();
    }
}
