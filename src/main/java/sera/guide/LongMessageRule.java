package sera.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A long disclosure: the matters in it are named back as kept, and the person chooses where to begin. No choices are
/// offered as the way to answer it.
final class LongMessageRule implements Rule {
    private final Drafts drafts;
    private final Cues cues;

    LongMessageRule(Drafts drafts, Cues cues) {
        this.drafts = drafts;
        this.cues = cues;
    }

    @Override
    public Optional<Plan> plan(Talk talk, TalkState state) {
        var message = Message.of(talk);
        return message.isLong() && !message.tapped() ? kept(cues.threads(message), state) : Optional.empty();
    }

    private Optional<Plan> kept(List<String> threads, TalkState state) {
        return threads.size() < 2
                ? drafts.plan("receive.long", this, state)
                : drafts.plan("long.kept", this, state, Map.of("kept", joined(threads)));
    }

    static String joined(List<String> threads) {
        var all = String.join(", ", threads.subList(0, threads.size() - 1));
        return all + " and " + threads.getLast();
    }
}
