package sera.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What passages mean, as bytes lying together number by number, so that one plain loop compares many at once.
final class Meanings {
    static final int SIZE = 384;
    private static final int BLOCK = 512;
    private static final int MOST = 127;

    private final List<byte[]> blocks = new ArrayList<>();
    private final List<float[]> scales = new ArrayList<>();
    private int count;

    /// One meaning as bytes and the size of their step.
    record Small(byte[] numbers, float step) {
        static Small of(float[] meaning) {
            var largest = 1e-9f;
            for (var number : meaning) {
                largest = Math.max(largest, Math.abs(number));
            }
            var step = largest / MOST;
            var numbers = new byte[SIZE];
            for (var i = 0; i < SIZE; i++) {
                numbers[i] = (byte) Math.round(meaning[i] / step);
            }
            return new Small(numbers, step);
        }
    }

    int count() {
        return count;
    }

    void add(Small meaning) {
        var place = count % BLOCK;
        if (place == 0) {
            blocks.add(new byte[SIZE * BLOCK]);
            scales.add(new float[BLOCK]);
        }
        var block = blocks.getLast();
        for (var i = 0; i < SIZE; i++) {
            block[i * BLOCK + place] = meaning.numbers()[i];
        }
        scales.getLast()[place] = meaning.step();
        count++;
    }

    /// How near every passage is, by the cosine. Sums of whole numbers this small are exact as floats, and the compiler
    /// makes many of them at once, which it does not of sums of ints.
    float[] near(float[] meaning) {
        var asked = Small.of(meaning);
        var near = new float[count];
        var sums = new float[BLOCK];
        for (var block = 0; block < blocks.size(); block++) {
            sum(blocks.get(block), asked.numbers(), sums);
            var from = block * BLOCK;
            var steps = scales.get(block);
            for (var i = 0; i < Math.min(BLOCK, count - from); i++) {
                near[from + i] = sums[i] * steps[i] * asked.step();
            }
        }
        return near;
    }

    /// How near one passage is.
    float near(Small asked, int passage) {
        var block = blocks.get(passage / BLOCK);
        var place = passage % BLOCK;
        var sum = 0;
        for (var number = 0; number < SIZE; number++) {
            sum += asked.numbers()[number] * block[number * BLOCK + place];
        }
        return sum * scales.get(passage / BLOCK)[place] * asked.step();
    }

    private static void sum(byte[] block, byte[] asked, float[] sums) {
        Arrays.fill(sums, 0);
        for (var number = 0; number < SIZE; number++) {
            add(block, number * BLOCK, asked[number], sums);
        }
    }

    private static void add(byte[] block, int from, float times, float[] sums) {
        for (var i = 0; i < BLOCK; i++) {
            sums[i] += times * block[from + i];
        }
    }
}
