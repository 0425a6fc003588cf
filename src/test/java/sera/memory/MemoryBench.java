package sera.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import sera.shared.MessageId;
import sera.shared.PersonId;
import sera.storage.Storage;
import sera.testing.People;
import sera.testing.Stores;

/// What recalling costs beyond the message's own meaning, in microseconds, and the first touch of a person in
/// milliseconds. Made-up words and meanings in clusters; not a test.
final class MemoryBench {
    private static final int CLUSTERS = 200;
    private static final int ROUNDS = 400;
    private static final String[] WORDS =
            "work sister train sleep garden exam rent coffee doctor walk music letter boss kitchen winter phone late tired call friend"
                    .split(" ");

    private final SplittableRandom chance = new SplittableRandom(4);
    private final List<float[]> centres = new ArrayList<>();

    public static void main(String[] arguments) {
        var bench = new MemoryBench();
        for (var size : new int[] {10_000, 100_000}) {
            bench.recall(size);
        }
        for (var store : Stores.values()) {
            bench.firstTouch(store, 10_000);
        }
        System.exit(0);
    }

    private MemoryBench() {
        for (var i = 0; i < CLUSTERS; i++) {
            centres.add(vector());
        }
    }

    private void recall(int size) {
        var mine = new Recollection(List.of(), passages(size), 0);
        var plain = plain(size);
        var took = new double[ROUNDS];
        var brute = new double[ROUNDS];
        for (var round = 0; round < 2 * ROUNDS; round++) {
            var asked = near();
            var words = words();
            var began = System.nanoTime();
            mine.matter(words, Optional.of(asked), List.of());
            var between = System.nanoTime();
            scan(plain, asked);
            took[round % ROUNDS] = (between - began) / 1e3;
            brute[round % ROUNDS] = (System.nanoTime() - between) / 1e3;
        }
        System.out.printf(
                "recall over %,d: p50 %.0f us, p99 %.0f us; a plain loop over floats alone: p50 %.0f us%n",
                size, quantile(took, .5), quantile(took, .99), quantile(brute, .5));
    }

    private void firstTouch(Stores store, int size) {
        var me = People.someone(store).id();
        var passages = store.bean(Passages.class);
        var storage = store.bean(Storage.class);
        storage.write(() -> passages(size).forEach(kept -> passages.keep(me, kept)));
        var took = new double[7];
        for (var round = 0; round < took.length; round++) {
            var began = System.nanoTime();
            touch(store, storage, me);
            took[round] = (System.nanoTime() - began) / 1e6;
        }
        System.out.printf(
                "first touch of %,d on %s: first %.0f ms, p50 of seven %.0f ms%n",
                size, store, took[0], quantile(took, .5));
    }

    private static void touch(Stores store, Storage storage, PersonId me) {
        store.bean(Recollections.class).close(me);
        storage.read(() -> store.bean(Recollections.class).of(me));
    }

    private List<Passages.Kept> passages(int size) {
        var passages = new ArrayList<Passages.Kept>();
        for (var i = 0; i < size; i++) {
            passages.add(new Passages.Kept(
                    MessageId.next(),
                    Instant.EPOCH.plusSeconds(i),
                    new Passage("", words(), "" + i / 20),
                    Meanings.Small.of(near())));
        }
        return passages;
    }

    private float[][] plain(int size) {
        var all = new float[size][];
        for (var i = 0; i < size; i++) {
            all[i] = near();
        }
        return all;
    }

    private static float scan(float[][] all, float[] asked) {
        var best = -1f;
        for (var each : all) {
            var sum = 0f;
            for (var i = 0; i < each.length; i++) {
                sum += each[i] * asked[i];
            }
            best = Math.max(best, sum);
        }
        return best;
    }

    private String words() {
        var said = new StringBuilder("i");
        for (var i = 0; i < 10; i++) {
            said.append(' ').append(WORDS[chance.nextInt(WORDS.length)]).append(chance.nextInt(200));
        }
        return said.toString();
    }

    private float[] near() {
        var centre = centres.get(chance.nextInt(CLUSTERS));
        var vector = vector();
        for (var i = 0; i < vector.length; i++) {
            vector[i] = centre[i] + 0.5f * vector[i];
        }
        return unit(vector);
    }

    private float[] vector() {
        var vector = new float[Meanings.SIZE];
        for (var i = 0; i < vector.length; i++) {
            vector[i] = (float) chance.nextDouble(-1, 1);
        }
        return unit(vector);
    }

    private static float[] unit(float[] vector) {
        var square = 0.0;
        for (var number : vector) {
            square += number * number;
        }
        for (var i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(square);
        }
        return vector;
    }

    private static double quantile(double[] values, double share) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
    }
}
