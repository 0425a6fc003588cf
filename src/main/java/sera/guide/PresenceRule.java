package sera.guide;

import java.util.Optional;

/// When nothing more particular fits, sera stays and says something true and small. It always has words.
final class PresenceRule implements Rule {
    private final Drafts drafts;

    PresenceRule(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Optional<Plan> plan(Talk talk, TalkState state) {
        return drafts.plan(Phrasing.LAST_RESORT, this, state);
    }
}
