package sera.guide;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Messages whose form says more than their words: dots, emoji, "fine", "idk", another language. sera says what it can
/// follow and makes answering cheap, instead of guessing.
final class ShapeRule implements Rule {
    private static final Set<String> FOLLOWED = Set.of("en", "und");
    private static final List<String> SHAPES = List.of("idk", "fine", "ack", "english", "angry");
    private static final int BRIEF = 12;
    private final Drafts drafts;
    private final Cues cues;
    private final Answers answers;

    ShapeRule(Drafts drafts, Cues cues, Answers answers) {
        this.drafts = drafts;
        this.cues = cues;
        this.answers = answers;
    }

    @Override
    public Optional<Plan> plan(Talk talk, TalkState state) {
        var message = Message.of(talk);
        return message.tapped() || answers.isOffered(message, talk, state)
                ? Optional.empty()
                : topic(message)
                        .filter(topic -> isNew(topic, talk))
                        .flatMap(topic -> drafts.plan(topic, this, state))
                        .map(plan -> Plans.keeping(state, plan));
    }

    private Optional<String> topic(Message message) {
        if (!FOLLOWED.contains(message.language())) {
            return Optional.of("receive.language");
        }
        if (message.plain().isEmpty()) {
            return Optional.of(message.raw().matches("[\\p{Punct}…\\s]*") ? "receive.dots" : "receive.emoji");
        }
        return byCue(message);
    }

    /// Anger is received once and then asked about; two calm receipts in a row would be a wall.
    private static boolean isNew(String topic, Talk talk) {
        return !topic.equals("receive.angry")
                || talk.past().isEmpty()
                || !talk.past().getLast().plan().topic().equals(topic);
    }

    private Optional<String> byCue(Message message) {
        return message.length() > BRIEF
                ? Optional.empty()
                : SHAPES.stream()
                        .filter(shape -> cues.hasShape(shape, message))
                        .map(shape -> "receive." + shape)
                        .findFirst();
    }
}
