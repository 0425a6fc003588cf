package sera.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The places of the highest scores, highest first; of equals, the earlier.
final class Best {
    private Best() {}

    static List<Integer> of(float[] scores, int atMost) {
        var room = Math.min(atMost, scores.length);
        var best = new int[room];
        var count = 0;
        for (var place = 0; place < scores.length; place++) {
            if (count < room) {
                insert(scores, best, count++, place);
            } else if (room > 0 && scores[place] > scores[best[room - 1]]) {
                insert(scores, best, room - 1, place);
            }
        }
        return new ArrayList<>(Arrays.stream(best).boxed().toList());
    }

    private static void insert(float[] scores, int[] best, int end, int place) {
        var at = end;
        while (at > 0 && scores[best[at - 1]] < scores[place]) {
            best[at] = best[at - 1];
            at--;
        }
        best[at] = place;
    }
}
