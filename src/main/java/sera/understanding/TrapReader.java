package sera.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Looks for traps of thinking: in a short message as it is, in a long one piece by piece, for a trap is a sentence or
/// two and would drown in the rest.
final class TrapReader {
    private static final int MOST_TELLING = 3;
    private static final int LONG = 45;

    private final Judge<Trap> judge = Judge.of(Trap.class, "trap");

    Traps of(Pooled meaning, String text, Set<String> terms) {
        var whole = text.split(" ", LONG + 1).length <= LONG;
        var judged = (whole ? List.of(meaning.mean()) : meaning.pieces())
                .stream().map(features -> judge.probabilities(features, terms)).toList();
        return new Traps(judge.judgement(most(judged)), any(judged));
    }

    private static double[] most(List<double[]> judged) {
        var most = judged.getFirst().clone();
        for (var piece : judged) {
            for (var i = 0; i < most.length; i++) {
                most[i] = Math.max(most[i], piece[i]);
            }
        }
        return most;
    }

    /// The geometric mean of the pieces that tell most, of every three pieces one, at most three.
    private static double any(List<double[]> judged) {
        var likely = new ArrayList<>(judged.stream().map(Judge::any).toList());
        likely.sort(Comparator.reverseOrder());
        var telling = Math.clamp(judged.size() / MOST_TELLING, 1, MOST_TELLING);
        return Math.exp(likely.subList(0, telling).stream()
                .mapToDouble(share -> Math.log(Math.max(share, 1e-9)))
                .average()
                .orElse(Double.NEGATIVE_INFINITY));
    }
}
