package sera.guide;

import java.util.Optional;
import java.util.Set;

/// Messages whose form says more than their words: dots, emoji, "fine", "idk", another language. sera says what it can
/// follow and makes answering cheap, instead of guessing.
final class ShapeRule implements Rule {
    private static final Set<String> FOLLOWED = Set.of("en", "und");
    private final Drafts drafts;
    private final Cues cues;

    ShapeRule(Drafts drafts, Cues cues) {
        this.drafts = drafts;
        this.cues = cues;
    }

    @Override
    public Optional<Plan> plan(Talk talk, TalkState state) {
        var message = Message.of(talk);
        return message.tapped() ? Optional.empty() : topic(message).flatMap(topic -> drafts.plan(topic, this, state));
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

    private Optional<String> byCue(Message message) {
        if (message.length() > 4) {
            return Optional.empty();
        }
        return Set.of("idk", "fine").stream()
                .filter(shape -> cues.hasShape(shape, message))
                .sorted()
                .map(shape -> "receive." + shape)
                .findFirst();
    }
}
