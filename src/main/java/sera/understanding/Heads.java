package sera.understanding;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The learned heads, each on the same meaning and the same words.
final class Heads {
    private record Judge<E extends Enum<E>>(Class<E> of, Optional<Head> head) {
        Judge(Class<E> of, String name) {
            this(of, Head.named(name));
            head.ifPresent(this::check);
        }

        private void check(Head head) {
            var known = Arrays.stream(of.getEnumConstants()).map(Heads::label).toList();
            if (!known.equals(head.labels())) {
                throw new IllegalStateException(
                        "the head for " + of.getSimpleName() + " knows other labels: " + List.copyOf(head.labels()));
            }
        }

        Map<E, Double> of(float[] features, Set<String> terms) {
            var judged = new EnumMap<E, Double>(of);
            head.map(known -> known.probabilities(features, terms)).ifPresent(probabilities -> {
                for (var label : of.getEnumConstants()) {
                    judged.put(label, probabilities[label.ordinal()]);
                }
            });
            return judged;
        }
    }

    private final Judge<Emotion> emotion = new Judge<>(Emotion.class, "emotion");
    private final Judge<Topic> topic = new Judge<>(Topic.class, "topic");
    private final Judge<Trap> trap = new Judge<>(Trap.class, "trap");
    private final Judge<ChangeTalk> talk = new Judge<>(ChangeTalk.class, "talk");
    private final Judge<Intent> intent = new Judge<>(Intent.class, "intent");
    private final Optional<Head> intensity = Head.named("intensity");

    Impression of(Pooled meaning, Set<String> terms) {
        var features = meaning.features();
        return new Impression(
                meaning.mean(),
                emotion.of(features, terms),
                intensity(features, terms),
                topic.of(features, terms),
                trap.of(features, terms),
                talk.of(features, terms),
                intent.of(features, terms));
    }

    /// The mean of the eleven steps, each as likely as it seems.
    private double intensity(float[] features, Set<String> terms) {
        var mean = 0.0;
        if (intensity.isPresent()) {
            var steps = intensity.get().probabilities(features, terms);
            for (var step = 0; step < steps.length; step++) {
                mean += step * steps[step];
            }
        }
        return mean;
    }

    /// A label as the corpus and the heads write it.
    static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
