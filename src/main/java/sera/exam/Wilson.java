package sera.exam;

/// The Wilson score interval of a share, 95 % (Wilson 1927).
record Wilson(double low, double high) {
    private static final double Z = 1.959964;

    static Wilson of(int hits, int n) {
        if (n == 0) {
            return new Wilson(0, 1);
        }
        var share = (double) hits / n;
        var centre = share + Z * Z / (2 * n);
        var spread = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4.0 * n * n));
        var scale = 1 + Z * Z / n;
        return new Wilson(Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale));
    }
}
