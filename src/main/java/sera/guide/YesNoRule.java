package sera.guide;

import java.util.Optional;

/// A bare yes, no or "not sure" to a question without offered answers: taken as it is, without guessing what it meant.
final class YesNoRule implements Rule {
    private final Drafts drafts;

    YesNoRule(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Optional<Plan> plan(Talk talk, TalkState state) {
        var message = Message.of(talk);
        return message.length() > 3
                ? Optional.empty()
                : topic(message).flatMap(topic -> drafts.plan(topic, this, state));
    }

    private static Optional<String> topic(Message message) {
        return switch (message.intent()) {
            case YES -> Optional.of("bare.yes");
            case NO -> Optional.of("bare.no");
            case UNSURE -> Optional.of("receive.idk");
            default -> Optional.empty();
        };
    }
}
