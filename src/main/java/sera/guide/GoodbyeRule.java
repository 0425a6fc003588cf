package sera.guide;

import java.util.Optional;
import sera.understanding.Intent;

/// A goodbye is taken as one: a single line, no question, nothing that holds the person back.
final class GoodbyeRule implements Rule {
    private final Drafts drafts;

    GoodbyeRule(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Optional<Plan> plan(Talk talk, TalkState state) {
        return Message.of(talk).intent() == Intent.GOODBYE
                ? drafts.plan("closing.goodbye", this, state)
                : Optional.empty();
    }
}
