package sera.guide;

import java.util.TreeMap;

/// A plan with one more thing to remember.
final class Plans {
    private Plans() {}

    /// A reply beside the way: the question it interrupts stays open.
    static Plan keeping(TalkState before, Plan plan) {
        var open = before.get(TalkState.PENDING);
        return open.isPresent() && !plan.state().containsKey(TalkState.PENDING)
                ? with(plan, TalkState.PENDING, open.get())
                : plan;
    }

    static Plan with(Plan plan, String key, String value) {
        var state = new TreeMap<>(plan.state());
        state.put(key, value);
        return new Plan(
                plan.move(),
                plan.topic(),
                plan.carries(),
                plan.avoids(),
                plan.choices(),
                plan.exercise(),
                plan.why(),
                plan.rule(),
                java.util.Map.copyOf(state));
    }
}
