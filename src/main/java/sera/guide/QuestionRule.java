package sera.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One question that fills the part of the picture that matters most for what the person wants now. Never right
/// after another question unless sense is to be made of it, never three in a row, and no question twice.
final class QuestionRule implements Rule {
    private static final List<Part> HEARD = List.of(Part.SITUATION, Part.SINCE, Part.FEELING, Part.COST, Part.HELPS);
    private static final List<Part> SENSE =
            List.of(Part.SITUATION, Part.THOUGHT, Part.FEELING, Part.BODY, Part.ACTION, Part.COST);
    private static final List<Part> DO = List.of(Part.SITUATION, Part.ACTION, Part.HELPS, Part.HOPE, Part.COST);
    private static final Set<String> UNWANTED = Set.of("stop.now", "repair.fewer");
    private final Drafts drafts;
    private final Echo echo;

    QuestionRule(Drafts drafts, Echo echo) {
        this.echo = echo;
        this.drafts = drafts;
    }

    @Override
    public Optional<Plan> plan(Talk talk, TalkState state) {
        return isUnwanted(talk) || askedLately(talk, state)
                ? Optional.empty()
                : missing(state).flatMap(part -> ask(part, talk, state));
    }

    /// Whoever asked for an end of the questions has it for this talk.
    private static boolean isUnwanted(Talk talk) {
        return talk.past().stream().map(exchange -> exchange.plan().topic()).anyMatch(UNWANTED::contains);
    }

    private Optional<Plan> ask(Part part, Talk talk, TalkState state) {
        return drafts.plan(
                        "ask." + part.key(),
                        this,
                        state.adding(TalkState.ASKED, part.key()),
                        echo.of(Message.of(talk), talk))
                .map(plan -> Plans.with(plan, TalkState.ASKING, part.name()));
    }

    private static boolean askedLately(Talk talk, TalkState state) {
        int enough = isWorking(state) ? 2 : 1;
        return talk.past().size() >= enough
                && Novelty.last(talk.past(), enough).stream()
                        .allMatch(exchange -> String.join(" ", exchange.said()).contains("?"));
    }

    private static boolean isWorking(TalkState state) {
        return Set.of("wish.sense", "wish.do", "look.start")
                .contains(state.get(TalkState.WISH).orElse(""));
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
                    case "wish.sense", "look.start" -> SENSE;
                    case "wish.do", "step.what" -> DO;
                    default -> HEARD;
                };
        return Stream.concat(first.stream(), Arrays.stream(Part.values())).distinct();
    }
}
