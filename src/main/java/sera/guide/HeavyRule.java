package sera.guide;

import java.util.Optional;

/// Something heavy was said: it is received before anything is asked, whatever question stood open. Being
/// asked the next thing right after it would say it had not been noticed.
final class HeavyRule implements Rule {
    private static final String TOPIC = "receive.heavy";
    private static final int APART = 3;
    private final Drafts drafts;
    private final Cues cues;
    private final Answers answers;

    HeavyRule(Drafts drafts, Cues cues, Answers answers) {
        this.drafts = drafts;
        this.cues = cues;
        this.answers = answers;
    }

    @Override
    public Optional<Plan> plan(Talk talk, TalkState state) {
        var message = Message.of(talk);
        return message.tapped()
                        || !cues.hasShape("heavy", message)
                        || answers.isOffered(message, talk, state)
                        || saidLately(talk)
                ? Optional.empty()
                : drafts.plan(TOPIC, this, state).map(plan -> Plans.keeping(state, plan));
    }

    private static boolean saidLately(Talk talk) {
        return Novelty.last(talk.past(), APART).stream()
                .anyMatch(exchange -> exchange.plan().topic().equals(TOPIC));
    }
}
