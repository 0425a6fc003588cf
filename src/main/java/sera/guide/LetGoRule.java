package sera.guide;

import java.util.Optional;
import sera.understanding.Intent;

/// When someone says it is better now, the talk may end: what changed is named, and they are free to go.
final class LetGoRule implements Rule {
    private final Drafts drafts;

    LetGoRule(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Optional<Plan> plan(Talk talk, TalkState state) {
        return switch (Message.of(talk).intent()) {
            case Intent.REPORTS_PROGRESS -> drafts.plan("progress.better", this, state);
            case Intent.REPORTS_SETBACK -> drafts.plan("progress.setback", this, state);
            default -> Optional.empty();
        };
    }
}
