package sera.exam;

/// What a regression learns from: rows of numbers, dense or sparse.
sealed interface Rows {
    int count();

    int width();

    /// Adds the row's weighted sums to `scores`; `weights` holds one row of `scores.length` for every number.
    void score(int row, float[] weights, float[] scores);

    /// Adds what the row's errors say of every weight to `gradient`.
    void blame(int row, float[] errors, float[] gradient);

    record Dense(float[][] values) implements Rows {
        @Override
        public int count() {
            return values.length;
        }

        @Override
        public int width() {
            return values[0].length;
        }

        @Override
        public void score(int row, float[] weights, float[] scores) {
            for (var i = 0; i < values[row].length; i++) {
                gather(values[row][i], weights, i * scores.length, scores);
            }
        }

        @Override
        public void blame(int row, float[] errors, float[] gradient) {
            for (var i = 0; i < values[row].length; i++) {
                spread(values[row][i], errors, gradient, i * errors.length);
            }
        }
    }

    record Sparse(int[][] places, float[][] values, int width) implements Rows {
        @Override
        public int count() {
            return places.length;
        }

        @Override
        public void score(int row, float[] weights, float[] scores) {
            for (var i = 0; i < places[row].length; i++) {
                gather(values[row][i], weights, places[row][i] * scores.length, scores);
            }
        }

        @Override
        public void blame(int row, float[] errors, float[] gradient) {
            for (var i = 0; i < places[row].length; i++) {
                spread(values[row][i], errors, gradient, places[row][i] * errors.length);
            }
        }
    }

    private static void gather(float times, float[] from, int at, float[] to) {
        for (var i = 0; i < to.length; i++) {
            to[i] += times * from[at + i];
        }
    }

    private static void spread(float times, float[] from, float[] to, int at) {
        for (var i = 0; i < from.length; i++) {
            to[at + i] += times * from[i];
        }
    }
}
