package sera.understanding;

import java.util.Map;

/// What was learned to see in a message: its meaning in numbers, and how likely each judgement of it is (0 to 1).
///
/// @param embedding of unit length, [Pooled#SIZE] numbers; messages of like meaning lie near each other
/// @param intensity how strong the feeling is, 0 calm to 10 unbearable
public record Impression(
        float[] embedding,
        Map<Emotion, Double> emotions,
        double intensity,
        Map<Topic, Double> topics,
        Map<Trap, Double> traps,
        Map<ChangeTalk, Double> talk,
        Map<Intent, Double> intents) {
    public Impression {
        emotions = Map.copyOf(emotions);
        topics = Map.copyOf(topics);
        traps = Map.copyOf(traps);
        talk = Map.copyOf(talk);
        intents = Map.copyOf(intents);
    }

    /// A message's impression is as private as its words.
    @Override
    public String toString() {
        return "…";
    }
}
