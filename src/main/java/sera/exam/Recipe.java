package sera.exam;

import java.util.List;
import sera.understanding.Pooled;

/// How a head learns.
///
/// @param exclusive exactly one label holds, or any number of them
/// @param inputs how many numbers of the meaning are seen: the mean of all tokens, or the first token too
/// @param spelling whether runs of letters count beside words
/// @param hidden the width of the hidden layer over the meaning; 0 for none
/// @param epochs how often the hidden layer sees every lesson
/// @param decay how strongly the weights on the meaning are held small
/// @param terms how many terms are known
/// @param wordDecay how strongly the weights on the words are held small
/// @param share how much the meaning counts, the words count the rest
/// @param balance 0 counts every lesson alike, 1 every label alike
/// @param trials how many of the folds are held out once to calibrate on
record Recipe(
        List<String> labels,
        boolean exclusive,
        int inputs,
        boolean spelling,
        int hidden,
        int epochs,
        double decay,
        int terms,
        double wordDecay,
        float share,
        double balance,
        int trials) {
    /// The mean of all tokens alone.
    static final int MEAN = Pooled.SIZE;

    /// The mean of all tokens, and the first.
    static final int BOTH = 2 * Pooled.SIZE;
}
