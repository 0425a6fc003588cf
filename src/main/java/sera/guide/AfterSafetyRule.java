package sera.guide;

import java.util.Optional;

/// The first reply after safety's questions are answered: the answer is taken as it is and stays open to change. Going
/// straight back to the old subject would say it had not mattered.
final class AfterSafetyRule implements Rule {
    private final Drafts drafts;

    AfterSafetyRule(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Optional<Plan> plan(Talk talk, TalkState state) {
        return !talk.past().isEmpty() && talk.past().getLast().plan().move() == Move.SAFETY
                ? drafts.plan("stay.after", this, state)
                : Optional.empty();
    }
}
