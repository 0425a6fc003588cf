package sera.understanding;

import java.util.Optional;
import java.util.Set;

/// The learned heads, each on the same meaning and the same words.
final class Heads {
    private final Judge<Emotion> emotion = Judge.of(Emotion.class, "emotion");
    private final Judge<Topic> topic = Judge.of(Topic.class, "topic");
    private final Judge<ChangeTalk> talk = Judge.of(ChangeTalk.class, "talk");
    private final Judge<Intent> intent = Judge.of(Intent.class, "intent");
    private final Optional<Head> intensity = Head.named("understanding/heads/intensity");
    private final Embedder embedder;
    private final TrapReader traps = new TrapReader();

    Heads(Embedder embedder) {
        this.embedder = embedder;
    }

    Impression of(String text) {
        return of(text, embedder.embed(text), Terms.of(text));
    }

    Impression of(String text, Pooled meaning, Set<String> terms) {
        var features = meaning.features();
        return new Impression(
                meaning,
                emotion.judgement(features, terms),
                intensity(features, terms),
                topic.judgement(features, terms),
                traps.of(meaning, text, terms),
                talk.judgement(features, terms),
                intent.judgement(features, terms));
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
}
