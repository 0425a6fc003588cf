package sera.guide;

import java.util.Optional;

/// Taking in what was said without asking for more: some of a good listener's turns carry no question.
final class ReceiveRule implements Rule {
    private final Drafts drafts;
    private final Echo echo;

    ReceiveRule(Drafts drafts, Echo echo) {
        this.drafts = drafts;
        this.echo = echo;
    }

    @Override
    public Optional<Plan> plan(Talk talk, TalkState state) {
        var message = Message.of(talk);
        return message.tapped() ? Optional.empty() : drafts.plan(topic(message), this, state, echo.of(message, talk));
    }

    private static String topic(Message message) {
        if (message.isLong()) {
            return "receive.long";
        }
        return message.isShort() ? "receive.short" : "receive.middle";
    }
}
