package sera.safety;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sera.shared.Sensitive;
import sera.understanding.Grams;
import sera.understanding.Head;
import sera.understanding.Heard;
import sera.understanding.Impression;
import sera.understanding.TypedText;
import sera.understanding.Understanding;

/// Reads what the companion is about to say by what was learned from labelled replies (`safety/heads/guard.head`).
final class LearnedGuard {
    private static final String PASS = "pass";

    private final Understanding understanding;
    private final Optional<Head> head = Head.named("safety/heads/guard");
    private final double from;

    LearnedGuard(Understanding understanding, double from) {
        this.understanding = understanding;
        this.from = from;
    }

    /// Which harm it likely is, where some harm is at least as likely as the threshold.
    Optional<Checked.Hold> held(String sentence) {
        return head.flatMap(known -> meaning(sentence).map(made -> likely(known, made, sentence)))
                .filter(likely -> likely.getOrDefault(PASS, 1.0) <= 1 - from)
                .map(likely -> new Checked.Hold("learned-" + worst(likely)));
    }

    private Optional<Impression> meaning(String sentence) {
        return understanding
                .read(new Heard(List.of(), new Sensitive<>(sentence), Optional.empty()))
                .impression();
    }

    private static Map<String, Double> likely(Head head, Impression impression, String sentence) {
        var probabilities = head.probabilities(impression.meaning().features(), Grams.of(TypedText.of(sentence)));
        return IntStream.range(0, probabilities.length)
                .boxed()
                .collect(Collectors.toMap(i -> head.labels().get(i), i -> probabilities[i]));
    }

    private static String worst(Map<String, Double> likely) {
        return likely.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(PASS))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("harm");
    }
}
