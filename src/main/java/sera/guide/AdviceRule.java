package sera.guide;

import java.util.Optional;
import sera.understanding.Intent;

/// Advice is asked about before it is given, even when it was asked for: which kind would be of use.
final class AdviceRule implements Rule {
    private final Drafts drafts;

    AdviceRule(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Optional<Plan> plan(Talk talk, TalkState state) {
        return Message.of(talk).intent() == Intent.ASKS_ADVICE
                ? drafts.plan("advice.permission", this, state)
                : Optional.empty();
    }
}
