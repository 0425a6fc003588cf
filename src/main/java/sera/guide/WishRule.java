package sera.guide;

import java.util.Optional;
import sera.understanding.Intent;

/// What would help now: be heard, make sense of it, do something, calm down. Asked once, by the third exchange; help of
/// the wrong kind is the commonest miss.
final class WishRule implements Rule {
    private static final int BY = 2;
    private final Drafts drafts;
    private final Cues cues;
    private final Echo echo;

    WishRule(Drafts drafts, Cues cues, Echo echo) {
        this.drafts = drafts;
        this.cues = cues;
        this.echo = echo;
    }

    @Override
    public Optional<Plan> plan(Talk talk, TalkState state) {
        var message = Message.of(talk);
        if (state.get(TalkState.WISH).isPresent() || message.isLong()) {
            return Optional.empty();
        }
        return said(message, state).or(() -> ask(message, talk, state));
    }

    private Optional<Plan> said(Message message, TalkState state) {
        if (message.intent() == Intent.VENTS || cues.hasShape("be-heard", message)) {
            return drafts.plan("wish.heard", this, state.with(TalkState.WISH, "wish.heard"));
        }
        return cues.hasShape("calm-down", message)
                ? drafts.plan("wish.calm", this, state.with(TalkState.WISH, "wish.calm"))
                : Optional.empty();
    }

    private Optional<Plan> ask(Message message, Talk talk, TalkState state) {
        return talk.past().size() >= BY && state.get(TalkState.WISH_ASKED).isEmpty()
                ? drafts.plan("wish.ask", this, state.with(TalkState.WISH_ASKED, "yes"), echo.of(message, talk))
                : Optional.empty();
    }
}
