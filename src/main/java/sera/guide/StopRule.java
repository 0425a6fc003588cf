package sera.guide;

import java.util.Optional;

/// Being told to stop, that this does not help, or that sera repeats itself. The complaint is right by being felt:
/// owned once, and the course changed; anything sera was offering is taken back.
final class StopRule implements Rule {
    private final Drafts drafts;
    private final Answers answers;

    StopRule(Drafts drafts, Answers answers) {
        this.drafts = drafts;
        this.answers = answers;
    }

    @Override
    public Optional<Plan> plan(Talk talk, TalkState state) {
        var message = Message.of(talk);
        return answers.isOffered(message, talk, state) ? Optional.empty() : complaint(message, state);
    }

    private Optional<Plan> complaint(Message message, TalkState state) {
        return switch (message.intent()) {
            case STOP -> drafts.plan("stop.now", this, state.adding(TalkState.REFUSED, "exercise"));
            case NOT_HELPING -> drafts.plan("stop.not-helping", this, state.adding(TalkState.REFUSED, "exercise"));
            case REPEATS_ITSELF -> drafts.plan("stop.repeats", this, state);
            default -> Optional.empty();
        };
    }
}
