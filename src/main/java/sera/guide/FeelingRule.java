package sera.guide;

import java.util.Map;
import java.util.Optional;

/// A feeling word the person used is used back, as it stands and never upgraded, once for each kind of feeling.
final class FeelingRule implements Rule {
    private final Drafts drafts;
    private final Cues cues;
    private final Answers answers;

    FeelingRule(Drafts drafts, Cues cues, Answers answers) {
        this.drafts = drafts;
        this.cues = cues;
        this.answers = answers;
    }

    @Override
    public Optional<Plan> plan(Talk talk, TalkState state) {
        var message = Message.of(talk);
        return message.tapped() || answers.isOffered(message, talk, state)
                ? Optional.empty()
                : cues.feeling(message).flatMap(family -> name(family, message, state));
    }

    private Optional<Plan> name(String family, Message message, TalkState state) {
        var key = "feeling-" + family;
        if (state.list(TalkState.ASKED).contains(key)) {
            return Optional.empty();
        }
        var word = cues.feelingWord(message).orElse(family);
        return drafts.plan("feeling." + family, this, state.adding(TalkState.ASKED, key), Map.of("feeling", word))
                .map(plan -> Plans.keeping(state, plan));
    }
}
