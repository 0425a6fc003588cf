package sera.guide;

import java.util.Optional;

/// While safety has a step to take, nothing else is talked of. A step without words of its own still stays.
final class SafetyRule implements Rule {
    private final Drafts drafts;

    SafetyRule(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Optional<Plan> plan(Talk talk, TalkState state) {
        return talk.verdict().step().map(step -> "safety." + step).flatMap(topic -> words(topic, state));
    }

    private Optional<Plan> words(String topic, TalkState state) {
        return drafts.plan(drafts.has(topic) ? topic : "stay.default", this, state);
    }
}
