package sera.safety;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sera.understanding.Grams;
import sera.understanding.Head;
import sera.understanding.Impression;
import sera.understanding.Intent;
import sera.understanding.Reading;
import sera.understanding.TypedText;
import tools.jackson.databind.JsonNode;

/// The second layer: what was learned from labelled messages, from their meaning and their spelling. It knows
/// no phrase, and where no model is it finds nothing.
final class LearnedScreen {
    /// A rule that holds where its labels together are at least so likely.
    private record Sign(Rule rule, List<String> labels, double from) {
        boolean holds(Map<String, Double> likely, double more, Optional<String> likeliest) {
            return labels.stream()
                                    .mapToDouble(label -> likely.getOrDefault(label, 0.0))
                                    .sum()
                            >= from + more
                    || (asks() && likeliest.filter(labels::contains).isPresent());
        }

        private boolean asks() {
            return rule.effect() == Rule.Effect.ASK || rule.effect() == Rule.Effect.SCOPE;
        }
    }

    /// What holds no danger by itself: everything ordinary, and long emptiness.
    private static final Set<String> SAFE = Set.of("clear", "despair");

    private static final double SURE = 0.8;

    private final String version;
    private final double anyFrom;
    private final double likeliestFrom;
    private final int shortWords;
    private final double shortMore;
    private final double asideFrom;
    private final Set<Intent> asides;
    private final Optional<Head> head;
    private final List<Sign> signs;

    private LearnedScreen(Knowledge file) {
        version = file.text(file.root(), "version");
        likeliestFrom = file.number(file.root(), "likeliest-from");
        shortWords = (int) file.number(file.root(), "short-words");
        shortMore = file.number(file.root(), "short-more");
        asideFrom = file.number(file.root(), "aside-from");
        asides = file.texts(file.root(), "asides").stream()
                .map(name -> file.one(Intent.class, name))
                .collect(Collectors.toSet());
        anyFrom = file.number(file.root(), "any-from");
        head = Head.named("safety/heads/danger");
        signs = file.root()
                .path("rules")
                .valueStream()
                .map(node -> sign(file, node))
                .toList();
    }

    static LearnedScreen fromFile() {
        return new LearnedScreen(Knowledge.of("/safety/learned.yaml"));
    }

    String version() {
        return version;
    }

    List<Screened.Hit> hits(Reading reading) {
        return head.flatMap(known -> reading.impression().map(made -> likely(known, made, reading)))
                .filter(likely -> safe(likely) <= 1 - least(reading))
                .map(likely -> hits(likely, more(reading)))
                .orElse(List.of());
    }

    /// Whoever surely greets, thanks, answers or takes leave tells of danger more rarely.
    private double least(Reading reading) {
        return reading.confidence() >= SURE && asides.contains(reading.intent()) ? asideFrom : 0;
    }

    private static Map<String, Double> likely(Head head, Impression impression, Reading reading) {
        var typed = TypedText.of(reading.heard().words().reveal());
        var probabilities = head.probabilities(impression.meaning().features(), Grams.of(typed));
        return IntStream.range(0, probabilities.length)
                .boxed()
                .collect(Collectors.toMap(i -> head.labels().get(i), i -> probabilities[i]));
    }

    /// A few words in the middle of a talk can mean anything.
    private double more(Reading reading) {
        var words = reading.heard().words().reveal().strip().split("\\s+").length;
        return words < shortWords ? shortMore : 0;
    }

    private List<Screened.Hit> hits(Map<String, Double> likely, double more) {
        var likeliest = likeliest(likely, more);
        return signs.stream()
                .filter(sign -> sign.holds(likely, more, likeliest))
                .map(sign -> new Screened.Hit(sign.rule(), sign.rule().effect()))
                .toList();
    }

    private static double safe(Map<String, Double> likely) {
        return SAFE.stream()
                .mapToDouble(label -> likely.getOrDefault(label, 0.0))
                .sum();
    }

    /// Of all dangers the likeliest, where they are likely enough together.
    private Optional<String> likeliest(Map<String, Double> likely, double more) {
        return safe(likely) > 1 - anyFrom - more
                ? Optional.empty()
                : likely.entrySet().stream()
                        .filter(entry -> !SAFE.contains(entry.getKey()) && entry.getValue() >= likeliestFrom)
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey);
    }

    private Sign sign(Knowledge file, JsonNode node) {
        var labels = file.texts(node, "labels");
        head.filter(known -> !known.labels().containsAll(labels)).ifPresent(known -> {
            throw file.fault("the detector knows no such labels: " + labels);
        });
        return new Sign(rule(file, node), labels, file.number(node, "from"));
    }

    private static Rule rule(Knowledge file, JsonNode node) {
        return new Rule(
                file.text(node, "id"),
                file.one(Concern.Kind.class, file.text(node, "kind")),
                file.one(Rule.Effect.class, file.text(node, "effect")),
                file.optional(node, "level").map(name -> file.one(Concern.Level.class, name)),
                file.optional(node, "step"),
                false,
                List.of(),
                List.of());
    }
}
