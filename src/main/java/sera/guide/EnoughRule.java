package sera.guide;

import java.util.Optional;

/// After a long talk with nothing left to ask, the person is asked once whether it may rest. A companion that never
/// stops is a hook.
final class EnoughRule implements Rule {
    private static final int LONG_TALK = 16;
    private static final String KEY = "rest";
    private final Drafts drafts;

    EnoughRule(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Optional<Plan> plan(Talk talk, TalkState state) {
        return talk.past().size() < LONG_TALK || state.list(TalkState.ASKED).contains(KEY)
                ? Optional.empty()
                : drafts.plan("letgo.rest", this, state.adding(TalkState.ASKED, KEY));
    }
}
