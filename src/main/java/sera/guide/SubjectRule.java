package sera.guide;

import java.util.Optional;
import java.util.Set;

/// A message that plainly names a subject opens what was written for it, once. A specific first question shows more
/// understanding than a general one; where the reading may be wrong its wording offers two and "neither".
/// Inside an open branch only a grave subject cuts across.
final class SubjectRule implements Rule {
    private static final Set<String> GRAVE =
            Set.of("panic.open", "grief.open", "health.open", "parent.open", "breakup.open");
    private final Drafts drafts;
    private final Cues cues;
    private final Answers answers;

    SubjectRule(Drafts drafts, Cues cues, Answers answers) {
        this.drafts = drafts;
        this.cues = cues;
        this.answers = answers;
    }

    @Override
    public Optional<Plan> plan(Talk talk, TalkState state) {
        var message = Message.of(talk);
        return message.tapped() || message.isLong() || answers.isOffered(message, talk, state)
                ? Optional.empty()
                : cues.subject(message)
                        .filter(topic -> isNew(topic, state))
                        .filter(topic -> GRAVE.contains(topic) || !inBranch(state))
                        .flatMap(topic -> drafts.plan(topic, this, state));
    }

    private static boolean inBranch(TalkState state) {
        return state.get(TalkState.PENDING)
                .filter(topic -> state.list(TalkState.BEEN).contains(topic.split("\\.")[0]))
                .isPresent();
    }

    private static boolean isNew(String topic, TalkState state) {
        return !state.list(TalkState.BEEN).contains(topic.substring(0, topic.indexOf('.')));
    }
}
