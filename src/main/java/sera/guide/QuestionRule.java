package sera.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One question that fills the part of the picture that matters most for what the person wants now. Never more than two
/// questions in a row, and no question twice.
final class QuestionRule implements Rule {
    private static final List<Part> HEARD = List.of(Part.SITUATION, Part.SINCE, Part.FEELING, Part.COST, Part.HELPS);
    private static final List<Part> SENSE =
            List.of(Part.SITUATION, Part.THOUGHT, Part.FEELING, Part.BODY, Part.ACTION, Part.COST);
    private static final List<Part> DO = List.of(Part.SITUATION, Part.ACTION, Part.HELPS, Part.HOPE, Part.COST);
    private final Drafts drafts;

    QuestionRule(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Optional<Plan> plan(Talk talk, TalkState state) {
        return askedLately(talk) ? Optional.empty() : missing(state).flatMap(part -> ask(part, state));
    }

    private Optional<Plan> ask(Part part, TalkState state) {
        return drafts.plan("ask." + part.key(), this, state.adding(TalkState.ASKED, part.key()))
                .map(plan -> Plans.with(plan, TalkState.ASKING, part.name()));
    }

    /// The last reply asked, and so did the one before.
    private static boolean askedLately(Talk talk) {
        return talk.past().size() > 1
                && Novelty.last(talk.past(), 2).stream()
                        .allMatch(exchange -> String.join(" ", exchange.said()).contains("?"));
    }

    private static Optional<Part> missing(TalkState state) {
        return order(state)
                .filter(part -> !state.gave(part))
                .filter(part -> !state.list(TalkState.ASKED).contains(part.key()))
                .findFirst();
    }

    private static Stream<Part> order(TalkState state) {
        var first =
                switch (state.get(TalkState.WISH).orElse("")) {
                    case "make-sense-of-it" -> SENSE;
                    case "do-something" -> DO;
                    default -> HEARD;
                };
        return Stream.concat(first.stream(), Arrays.stream(Part.values())).distinct();
    }
}
