package sera.memory;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sera.understanding.Embedder;

/// Passages in the order they were said, searched by their words and by what they mean. Not safe for several threads
/// while one adds.
public final class Archive {
    /// What a search goes by.
    public enum Way {
        BOTH,
        WORDS,
        MEANING
    }

    private static final Vocabulary VOCABULARY = Vocabulary.fromFile();

    private final List<Passage> passages = new ArrayList<>();
    private final WordIndex words = new WordIndex();
    private final Meanings meanings = new Meanings();
    private final Set<String> speakers = new LinkedHashSet<>();
    private final BitSet asking = new BitSet();
    private final BitSet answering = new BitSet();
    private final BitSet timed = new BitSet();
    private final BitSet counted = new BitSet();

    /// Everything in its order; without an embedder, words alone.
    public static Archive of(List<Passage> passages, Optional<Embedder> embedder) {
        var archive = new Archive();
        var meanings = embedder.map(model -> meanings(passages, model)).orElse(List.of());
        for (var i = 0; i < passages.size(); i++) {
            archive.add(passages.get(i), meanings.isEmpty() ? null : Meanings.Small.of(meanings.get(i)));
        }
        return archive;
    }

    private static List<float[]> meanings(List<Passage> passages, Embedder model) {
        return IntStream.range(0, passages.size())
                .parallel()
                .mapToObj(i -> meaning(passages.get(i), i == 0 ? null : passages.get(i - 1), model))
                .toList();
    }

    /// What a passage means, by itself and in the company of what came before: half each.
    static float[] meaning(Passage passage, @Nullable Passage before, Embedder model) {
        return meaning(model.embed(passage.line()).mean(), passage, before, model);
    }

    /// The same, where what it means by itself is known already.
    static float[] meaning(float[] alone, Passage passage, @Nullable Passage before, Embedder model) {
        if (before == null || !before.sitting().equals(passage.sitting())) {
            return alone;
        }
        var together = model.embed(before.line() + " " + passage.line()).mean();
        return half(alone, together);
    }

    private static float[] half(float[] one, float[] other) {
        var sum = new float[one.length];
        var square = 0.0;
        for (var i = 0; i < sum.length; i++) {
            sum[i] = one[i] + other[i];
            square += sum[i] * sum[i];
        }
        var length = (float) Math.sqrt(Math.max(square, 1e-12));
        for (var i = 0; i < sum.length; i++) {
            sum[i] /= length;
        }
        return sum;
    }

    void add(Passage passage, Meanings.@Nullable Small meaning) {
        var place = passages.size();
        var text = passage.words();
        passages.add(passage);
        if (!passage.who().isEmpty()) {
            speakers.add(passage.who());
        }
        var plain = Vocabulary.plain(text);
        words.add(VOCABULARY.terms(plain));
        asking.set(place, text.stripTrailing().endsWith("?"));
        answering.set(place, place > 0 && asking.get(place - 1) && sameSitting(place - 1, place));
        timed.set(place, VOCABULARY.saysWhen(plain));
        counted.set(place, VOCABULARY.saysHowMany(plain));
        if (meaning != null && meanings.count() == place) {
            meanings.add(meaning);
        }
    }

    /// Those of these places whose meaning is near enough, by the cosine; none where meanings are not known.
    List<Integer> nearer(List<Integer> places, float[] meaning, float least) {
        if (meanings.count() != size()) {
            return List.of();
        }
        var asked = Meanings.Small.of(meaning);
        return places.stream()
                .filter(place -> meanings.near(asked, place) >= least)
                .toList();
    }

    public int size() {
        return passages.size();
    }

    /// The places of the best passages for these words, best first.
    ///
    /// @param meaning what the words mean, where that is known
    public List<Integer> best(String asked, Optional<float[]> meaning, Way way, int atMost) {
        var scores = scores(asked, meaning, way);
        return Best.of(scores, atMost);
    }

    /// How well each passage fits these words.
    float[] scores(String asked, Optional<float[]> meaning, Way way) {
        return switch (way) {
            case WORDS -> words.scores(VOCABULARY.terms(asked));
            case MEANING -> meaning.map(meanings::near).orElseGet(() -> new float[size()]);
            case BOTH -> fused(asked, meaning);
        };
    }

    private float[] fused(String asked, Optional<float[]> meaning) {
        var scores = Fusion.spread(words.scores(VOCABULARY.terms(asked)), passages);
        meaning.filter(known -> meanings.count() == size())
                .ifPresent(known -> Fusion.addMeaning(scores, meanings.near(known)));
        var named = named(asked);
        var when = VOCABULARY.asksWhen(asked);
        var howMany = VOCABULARY.asksHowMany(asked);
        for (var i = 0; i < scores.length; i++) {
            scores[i] += Fusion.length(words.length(i));
            scores[i] += asking.get(i) ? Fusion.ASKS : 0;
            scores[i] += answering.get(i) ? Fusion.AFTER_A_QUESTION : 0;
            scores[i] += when && timed.get(i) ? Fusion.ANSWERS : 0;
            scores[i] += howMany && counted.get(i) ? Fusion.ANSWERS : 0;
            scores[i] += !named.isEmpty() && passages.get(i).who().equals(named) ? Fusion.WHO : 0;
        }
        return scores;
    }

    private boolean sameSitting(int one, int other) {
        return passages.get(one).sitting().equals(passages.get(other).sitting());
    }

    /// The only one of those who spoke that the words name; otherwise nobody.
    private String named(String asked) {
        var said = Vocabulary.plain(asked);
        var names = speakers.stream()
                .filter(who -> names(said, who.toLowerCase(Locale.ROOT)))
                .toList();
        return names.size() == 1 ? names.getFirst() : "";
    }

    /// A name in full, or its first three letters as people shorten it.
    private static boolean names(List<String> said, String who) {
        return said.contains(who) || (who.length() > 4 && said.contains(who.substring(0, 3)));
    }
}
