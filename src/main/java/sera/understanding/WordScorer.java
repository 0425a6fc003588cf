package sera.understanding;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Scores from the words of a message: every known term adds its row, the rarer the heavier, all of length one.
public final class WordScorer {
    private final List<String> terms;
    private final float[] rarity;
    private final Layer rows;
    private final Map<String, Integer> places;

    /// @param rarity how rare each term is among messages (inverse document frequency)
    /// @param rows one row of weights for every term
    public WordScorer(List<String> terms, float[] rarity, Layer rows) {
        this.terms = List.copyOf(terms);
        this.rarity = rarity;
        this.rows = rows;
        this.places = places(terms);
    }

    float[] scores(Set<String> said) {
        var known = new int[said.size()];
        var count = 0;
        for (var term : said) {
            var place = places.get(term);
            if (place != null) {
                known[count++] = place;
            }
        }
        return sums(known, count);
    }

    private float[] sums(int[] known, int count) {
        var sums = rows.biases();
        var length = length(known, count);
        for (var i = 0; i < count; i++) {
            rows.add(known[i], rarity[known[i]] / length, sums);
        }
        return sums;
    }

    private float length(int[] known, int count) {
        var square = 0.0;
        for (var i = 0; i < count; i++) {
            square += (double) rarity[known[i]] * rarity[known[i]];
        }
        return (float) Math.sqrt(square);
    }

    private static Map<String, Integer> places(List<String> terms) {
        var places = new HashMap<String, Integer>();
        for (var i = 0; i < terms.size(); i++) {
            places.put(terms.get(i), i);
        }
        return places;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(terms.size());
        for (var i = 0; i < terms.size(); i++) {
            out.writeUTF(terms.get(i));
            out.writeFloat(rarity[i]);
        }
        rows.write(out);
    }

    static WordScorer read(DataInputStream in) throws IOException {
        var terms = new String[in.readInt()];
        var rarity = new float[terms.length];
        for (var i = 0; i < terms.length; i++) {
            terms[i] = in.readUTF();
            rarity[i] = in.readFloat();
        }
        return new WordScorer(List.of(terms), rarity, Layer.read(in));
    }
}
