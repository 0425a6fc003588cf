package sera.measures;

import java.util.Map;

/// What answers add up to.
public sealed interface Score {
    /// @param parts the sums of parts that are read by themselves, by key
    /// @param filled how many items were passed over and filled by the mean of the others
    record Total(int total, Instrument.Band band, Map<String, Integer> parts, int filled) implements Score {}

    /// Too many items were passed over.
    record NoTotal(int missing) implements Score {}
}
