package sera.guide;

import java.util.Map;
import java.util.Optional;

/// Taking in what was said without asking for more: some of a good listener's turns carry no question.
final class ReceiveRule implements Rule {
    private final Drafts drafts;
    private final Cues cues;
    private final Mirror mirror;

    ReceiveRule(Drafts drafts, Cues cues, Mirror mirror) {
        this.drafts = drafts;
        this.cues = cues;
        this.mirror = mirror;
    }

    @Override
    public Optional<Plan> plan(Talk talk, TalkState state) {
        var message = Message.of(talk);
        return message.tapped() ? Optional.empty() : drafts.plan(topic(message), this, state, carries(message, talk));
    }

    private String topic(Message message) {
        if (message.isLong()) {
            return "receive.long";
        }
        if (cues.hasShape("angry", message)) {
            return "receive.angry";
        }
        return message.isShort() ? "receive.short" : "receive.middle";
    }

    private Map<String, String> carries(Message message, Talk talk) {
        return JoinRule.mirroredLately(talk)
                ? Map.of()
                : clause(message).map(turned -> Map.of("clause", turned)).orElse(Map.of());
    }

    private Optional<String> clause(Message message) {
        return message.clauses().stream()
                .filter(clause -> clause.split(" ").length > 3)
                .map(mirror::turned)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
