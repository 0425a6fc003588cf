package sera.guide;

import java.util.Optional;

/// An answer to sera's own question leads on from that question; a no to an offer is kept and not tested again.
final class AnswerRule implements Rule {
    private final Drafts drafts;
    private final Answers answers;

    AnswerRule(Drafts drafts, Answers answers) {
        this.drafts = drafts;
        this.answers = answers;
    }

    @Override
    public Optional<Plan> plan(Talk talk, TalkState state) {
        return answers.to(Message.of(talk), talk, state).flatMap(answer -> lead(answer, state));
    }

    private Optional<Plan> lead(Answers.Answer answer, TalkState state) {
        return drafts.plan(answer.target(), this, kept(answer, state));
    }

    private static TalkState kept(Answers.Answer answer, TalkState state) {
        return switch (answer.target().split("\\.")[0]) {
            case "wish" ->
                answer.target().equals("wish.ask")
                        ? state.with(TalkState.WISH_ASKED, "yes")
                        : state.with(TalkState.WISH, answer.target());
            case "look", "step", "advice", "reach", "letgo" -> state.with(TalkState.WISH, answer.target());
            default -> refusal(answer, state);
        };
    }

    private static TalkState refusal(Answers.Answer answer, TalkState state) {
        boolean no = answer.key().startsWith("not-now") || answer.key().equals("no");
        return no && answer.asked().move() == Move.EXERCISE_OFFER ? state.adding(TalkState.REFUSED, "exercise") : state;
    }
}
