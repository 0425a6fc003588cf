package sera.guide;

import java.util.Map;
import java.util.Optional;

/// A complex reflection: two parts the person gave, joined and nothing added. At most one reply in five hands their own
/// words back; more would be an echo.
final class JoinRule implements Rule {
    private final Drafts drafts;

    JoinRule(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Optional<Plan> plan(Talk talk, TalkState state) {
        return Echo.lately(talk) || Message.of(talk).tapped() ? Optional.empty() : join(state);
    }

    private Optional<Plan> join(TalkState state) {
        for (var first : Part.values()) {
            for (var second : Part.values()) {
                var topic = "join." + first.key() + "-" + second.key();
                if (drafts.has(topic) && canJoin(topic, first, second, state)) {
                    return drafts.plan(
                            topic, this, state.adding(TalkState.JOINED, topic), carries(first, second, state));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean canJoin(String topic, Part first, Part second, TalkState state) {
        var one = state.part(first);
        var two = state.part(second);
        return !state.list(TalkState.JOINED).contains(topic) && one.isPresent() && two.isPresent() && !one.equals(two);
    }

    private static Map<String, String> carries(Part first, Part second, TalkState state) {
        return Map.of(
                first.key(),
                state.part(first).orElse(""),
                second.key(),
                state.part(second).orElse(""));
    }
}
