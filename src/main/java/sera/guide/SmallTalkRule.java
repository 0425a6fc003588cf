package sera.guide;

import java.util.Optional;

/// Hello, thanks, small talk, and trying out the companion are answered as what they are. Nobody must have a problem to
/// be spoken with.
final class SmallTalkRule implements Rule {
    private final Drafts drafts;

    SmallTalkRule(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Optional<Plan> plan(Talk talk, TalkState state) {
        return topic(Message.of(talk), talk)
                .flatMap(topic -> drafts.plan(topic, this, state))
                .map(plan -> Plans.keeping(state, plan));
    }

    private static Optional<String> topic(Message message, Talk talk) {
        return switch (message.intent()) {
            case GREETING ->
                message.length() < 5
                        ? Optional.of(talk.past().size() < 2 ? "small.hello" : "small.here")
                        : Optional.empty();
            case SMALL_TALK -> Optional.of("small.talk");
            case TESTS_COMPANION -> Optional.of("small.tests");
            case THANKS -> message.length() < 12 ? Optional.of("small.thanks") : Optional.empty();
            default -> Optional.empty();
        };
    }
}
