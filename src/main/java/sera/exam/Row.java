package sera.exam;

import org.jspecify.annotations.Nullable;

/// One figure of an exam.
///
/// @param set the data file's name without its ending, or `all`
/// @param n how many things it was counted over
/// @param low lower end of the 95 % interval, where one makes sense
public record Row(
        String set,
        String metric,
        int n,
        double value,
        @Nullable Double low,
        @Nullable Double high) {
    static Row plain(String set, String metric, int n, double value) {
        return new Row(set, metric, n, value, null, null);
    }

    static Row share(String set, String metric, int n, long hits) {
        var interval = Wilson.of((int) hits, n);
        return new Row(set, metric, n, n == 0 ? 0 : (double) hits / n, interval.low(), interval.high());
    }
}
