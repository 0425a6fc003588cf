package sera.bench;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import sera.shared.Sensitive;
import sera.understanding.Embedder;
import sera.understanding.Head;
import sera.understanding.Heard;
import sera.understanding.Terms;
import sera.understanding.Understanding;
import tools.jackson.databind.json.JsonMapper;

/// What reading a message costs, against the bare model on the same words. Run by `bin/bench`.
final class UnderstandingBench {
    private static final int[] LENGTHS = {8, 16, 32, 64};
    private static final int TOGETHER = 200;

    private final Embedder embedder = Embedder.ofThisProcess().orElseThrow();
    private final Understanding understanding = new Understanding();
    private final RawModel raw = new RawModel();
    private final List<String> texts = texts();

    private UnderstandingBench() throws Exception {}

    public static void main(String... arguments) throws Exception {
        var bench = new UnderstandingBench();
        if (arguments.length > 0 && arguments[0].equals("throughput")) {
            bench.throughput();
        } else {
            bench.run();
        }
    }

    private void run() throws InterruptedException {
        for (var length : LENGTHS) {
            var text = nearest(length);
            var ids = raw.ids(text);
            say(
                    "embedding / raw run on ready ids",
                    ids.length,
                    Pairwise.ratio(() -> embedder.embed(text), () -> raw.run(ids)));
            say(
                    "reading / tokenizer and raw run",
                    ids.length,
                    Pairwise.ratio(() -> read(text), () -> raw.run(raw.ids(text))));
        }
        heads();
        parallel();
        throughput();
    }

    private void heads() {
        var heads = Stream.of("emotion", "intensity", "topic", "trap", "talk", "intent")
                .map(name -> Head.named("understanding/heads/" + name).orElseThrow())
                .toList();
        var text = nearest(32);
        var features = embedder.embed(text).features();
        Runnable all = () -> {
            var terms = Terms.of(text);
            heads.forEach(head -> head.probabilities(features, terms));
        };
        Pairwise.nanos(all);
        say("all heads, microseconds", raw.ids(text).length, Pairwise.nanos(all) / 1e3);
    }

    private void parallel() throws InterruptedException {
        var ratios = new ArrayList<Double>();
        for (var round = 0; round < 9; round++) {
            var one = perSecond(1);
            ratios.add(perSecond(2) / one);
        }
        ratios.sort(Comparator.naturalOrder());
        say("two readings at once / one, throughput", 0, ratios.get(ratios.size() / 2));
    }

    private double perSecond(int threads) throws InterruptedException {
        var done = new CountDownLatch(threads);
        var began = System.nanoTime();
        for (var thread = 0; thread < threads; thread++) {
            Thread.ofPlatform().start(() -> {
                texts.subList(0, TOGETHER).forEach(this::read);
                done.countDown();
            });
        }
        done.await();
        return threads * TOGETHER / ((System.nanoTime() - began) / 1e9);
    }

    /// Every held-out message read once, one after the other; the first round warms up.
    private void throughput() {
        for (var round = 0; round < 3; round++) {
            var began = System.nanoTime();
            texts.forEach(this::read);
            say("readings a second, one thread", texts.size(), texts.size() / ((System.nanoTime() - began) / 1e9));
        }
    }

    private void read(String text) {
        understanding.read(new Heard(List.of(), new Sensitive<>(text), Optional.empty()));
    }

    private String nearest(int tokens) {
        return texts.stream()
                .min(Comparator.comparingInt(text -> Math.abs(raw.ids(text).length - tokens)))
                .orElseThrow();
    }

    private static List<String> texts() throws Exception {
        var json = JsonMapper.builder().build();
        var file = Objects.requireNonNull(UnderstandingBench.class.getResourceAsStream("/exam/understanding.jsonl"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> json.readTree(line).get("text").asString())
                    .toList();
        }
    }

    private static void say(String what, int n, double value) {
        System.out.printf(Locale.ROOT, "%-42s %6d %10.3f%n", what, n, value);
    }
}
