package sera.guide;

import java.util.Optional;

/// A message that plainly names a subject opens what was written for it, once. A specific first question shows more
/// understanding than a general one; where the reading may be wrong its wording offers two and "neither".
final class SubjectRule implements Rule {
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
                        .flatMap(topic -> drafts.plan(topic, this, state));
    }

    private static boolean isNew(String topic, TalkState state) {
        return !state.list(TalkState.BEEN).contains(topic.substring(0, topic.indexOf('.')));
    }
}
