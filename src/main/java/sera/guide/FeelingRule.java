package sera.guide;

import java.util.Map;
import java.util.Optional;

/// A feeling word the person used is used back, as it stands and never upgraded, once for each kind of feeling.
final class FeelingRule implements Rule {
    private final Drafts drafts;
    private final Cues cues;

    FeelingRule(Drafts drafts, Cues cues) {
        this.drafts = drafts;
        this.cues = cues;
    }

    @Override
    public Optional<Plan> plan(Talk talk, TalkState state) {
        var message = Message.of(talk);
        return message.tapped() || cues.hasShape("denies", message)
                ? Optional.empty()
                : cues.feeling(message).flatMap(family -> name(family, message, state));
    }

    private Optional<Plan> name(String family, Message message, TalkState state) {
        var key = "feeling-" + family;
        if (state.list(TalkState.ASKED).contains(key)) {
            return Optional.empty();
        }
        var word = cues.feelingWord(message).orElse(family);
        return drafts.plan("feeling." + family, this, state.adding(TalkState.ASKED, key), Map.of("feeling", word));
    }
}
