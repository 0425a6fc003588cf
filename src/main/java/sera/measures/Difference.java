package sera.measures;

/// How a total differs from an earlier one, by the published values where there are any.
///
/// @param points later minus earlier
public record Difference(int points, Kind kind) {
    public enum Kind {
        SAME,
        WITHIN_USUAL,
        BETTER,
        WORSE,
        RELIABLY_BETTER,
        RELIABLY_WORSE,
        /// No value is published for this instrument.
        UNKNOWN
    }

    static Difference between(Instrument instrument, int earlier, int later) {
        var points = later - earlier;
        return new Difference(points, kind(instrument, points));
    }

    private static Kind kind(Instrument instrument, int points) {
        if (points == 0) {
            return Kind.SAME;
        }
        var size = Math.abs(points);
        var better = points > 0 == instrument.upIsGood();
        return instrument
                .change()
                .map(change -> {
                    if (change.reliable().filter(least -> size >= least).isPresent()) {
                        return better ? Kind.RELIABLY_BETTER : Kind.RELIABLY_WORSE;
                    }
                    var meaningful =
                            change.meaningful().filter(least -> size >= least).isPresent();
                    return meaningful ? (better ? Kind.BETTER : Kind.WORSE) : Kind.WITHIN_USUAL;
                })
                .orElse(Kind.UNKNOWN);
    }
}
