package sera.guide;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sera.understanding.Emotion;
import sera.understanding.Impression;

/// A feeling that can be read two ways is asked about, with "neither" beside; once in a talk. Nothing is named because
/// it scored highest: a surer reading is left to the words of the person.
final class TwoReadingsRule implements Rule {
    private static final String KEY = "two-readings";
    private static final int WORDS = 7;
    /// Each of the two must be this likely, and together they must leave little else.
    private static final double EACH = 0.2;

    private static final double TOGETHER = 0.65;

    private final Drafts drafts;

    TwoReadingsRule(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Optional<Plan> plan(Talk talk, TalkState state) {
        var message = Message.of(talk);
        var fits = !message.tapped()
                && message.tells()
                && message.length() >= WORDS
                && !message.isLong()
                && !talk.past().isEmpty()
                && !state.list(TalkState.ASKED).contains(KEY);
        return fits ? message.impression().flatMap(made -> ask(made, state)) : Optional.empty();
    }

    private Optional<Plan> ask(Impression impression, TalkState state) {
        return pair(impression)
                .map(TwoReadingsRule::topic)
                .filter(drafts::has)
                .flatMap(topic -> drafts.plan(topic, this, state.adding(TalkState.ASKED, KEY)));
    }

    private static Optional<List<Emotion>> pair(Impression impression) {
        var emotions = impression.emotions();
        var two = Stream.of(Emotion.values())
                .sorted(Comparator.comparingDouble(emotions::of).reversed())
                .limit(2)
                .toList();
        var sum = two.stream().mapToDouble(emotions::of).sum();
        return emotions.of(two.getLast()) >= EACH && sum >= TOGETHER ? Optional.of(two) : Optional.empty();
    }

    private static String topic(List<Emotion> pair) {
        return pair.stream()
                .map(emotion -> emotion.name().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining("-", "two.", ""));
    }
}
