package sera.measures;

/// Something that may be offered now, and why.
///
/// @param what the key of an instrument, or `goal`
public record Due(String what, Why why) {
    public static final String GOAL = "goal";

    public enum Why {
        /// A first reading, early on.
        BASELINE,
        /// A short screen said that a closer look is worth it.
        CLOSER_LOOK,
        /// Two weeks have gone by.
        TWO_WEEKS
    }
}
