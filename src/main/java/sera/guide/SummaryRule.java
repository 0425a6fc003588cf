package sera.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// With enough of the picture given, sera says it back in order and asks whether it is right, once. Being checked is
/// what makes a summary the person's own.
final class SummaryRule implements Rule {
    private static final int ENOUGH = 4;
    private final Drafts drafts;

    SummaryRule(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Optional<Plan> plan(Talk talk, TalkState state) {
        var parts = parts(state);
        return parts.size() < ENOUGH || state.get(TalkState.SUMMED).isPresent()
                ? Optional.empty()
                : drafts.plan("summary.check", this, state.with(TalkState.SUMMED, "yes"), parts);
    }

    private static Map<String, String> parts(TalkState state) {
        var parts = new LinkedHashMap<String, String>();
        var seen = new java.util.HashSet<String>();
        for (var part : List.of(Part.values())) {
            state.part(part)
                    .filter(phrase -> parts.size() < ENOUGH && seen.add(phrase))
                    .ifPresent(phrase -> parts.put(part.key(), phrase));
        }
        return Map.copyOf(parts);
    }
}
