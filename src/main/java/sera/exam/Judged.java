package sera.exam;

import java.util.Arrays;

/// One case, judged.
///
/// @param right the places of the labels that hold
/// @param said the places of the labels that were said to hold
/// @param probabilities of every label
record Judged(int[] right, int[] said, double[] probabilities) {
    boolean holds(int label) {
        return contains(right, label);
    }

    boolean says(int label) {
        return contains(said, label);
    }

    private static boolean contains(int[] places, int label) {
        return Arrays.stream(places).anyMatch(place -> place == label);
    }
}
