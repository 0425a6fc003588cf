package sera.exam;

import java.util.ArrayDeque;

/// Finds where a smooth function is least, by limited-memory BFGS (Nocedal and Wright 2006, algorithm 7.4 and 7.5).
final class Descent {
    /// The value at a point; writes the slope there into the second array.
    interface Slope {
        double at(double[] point, double[] slope);
    }

    private record Step(double[] moved, double[] turned, double product) {}

    private static final int MEMORY = 8;
    private static final double ENOUGH = 1e-4;
    private static final int HALVINGS = 25;

    private final Slope function;
    private final ArrayDeque<Step> steps = new ArrayDeque<>();

    private Descent(Slope function) {
        this.function = function;
    }

    /// From zero, at most so many steps.
    static double[] least(Slope function, int size, int most) {
        return new Descent(function).run(new double[size], most);
    }

    private double[] run(double[] start, int most) {
        var point = start;
        var slope = new double[point.length];
        var value = function.at(point, slope);
        for (var round = 0; round < most && length(slope) > 1e-7; round++) {
            var way = way(slope);
            var downhill = product(way, slope);
            var stride = round == 0 ? Math.min(1, 1 / length(slope)) : 1.0;
            var next = point;
            var nextSlope = new double[point.length];
            var nextValue = Double.POSITIVE_INFINITY;
            for (var half = 0; half < HALVINGS && !(nextValue <= value + ENOUGH * stride * downhill); half++) {
                stride = half == 0 ? stride : stride / 2;
                next = added(point, stride, way);
                nextValue = function.at(next, nextSlope);
            }
            if (!(nextValue < value) || value - nextValue < 1e-9 * Math.abs(value)) {
                return nextValue < value ? next : point;
            }
            remember(added(next, -1, point), added(nextSlope, -1, slope));
            point = next;
            slope = nextSlope;
            value = nextValue;
        }
        return point;
    }

    private void remember(double[] moved, double[] turned) {
        var product = product(moved, turned);
        if (product > 1e-12) {
            steps.addLast(new Step(moved, turned, product));
            if (steps.size() > MEMORY) {
                steps.removeFirst();
            }
        }
    }

    /// The way down, as far as the steps so far tell the shape of the ground.
    private double[] way(double[] slope) {
        var way = added(new double[slope.length], -1, slope);
        var shares = new ArrayDeque<Double>();
        for (var latest = steps.descendingIterator(); latest.hasNext(); ) {
            var step = latest.next();
            var share = product(step.moved(), way) / step.product();
            shares.addFirst(share);
            way = added(way, -share, step.turned());
        }
        if (!steps.isEmpty()) {
            var last = steps.getLast();
            way = added(new double[way.length], last.product() / product(last.turned(), last.turned()), way);
        }
        for (var step : steps) {
            var share = shares.removeFirst() - product(step.turned(), way) / step.product();
            way = added(way, share, step.moved());
        }
        return way;
    }

    private static double[] added(double[] to, double times, double[] what) {
        var sum = new double[to.length];
        for (var i = 0; i < sum.length; i++) {
            sum[i] = to[i] + times * what[i];
        }
        return sum;
    }

    private static double product(double[] one, double[] other) {
        var sum = 0.0;
        for (var i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static double length(double[] vector) {
        return Math.sqrt(product(vector, vector));
    }
}
