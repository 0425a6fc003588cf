package sera.understanding;

/// What was learned to see in a message: its meaning in numbers, and judgements of it.
///
/// @param meaning its mean of unit length: messages of like meaning lie near each other
/// @param intensity how strong the feeling is, 0 calm to 10 unbearable
public record Impression(
        Pooled meaning,
        Judgement<Emotion> emotions,
        double intensity,
        Judgement<Topic> topics,
        Traps traps,
        Judgement<ChangeTalk> talk,
        Judgement<Intent> intents) {

    /// A message's impression is as private as its words.
    @Override
    public String toString() {
        return "…";
    }
}
