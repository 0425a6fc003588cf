package sera.guide;

import java.util.Optional;

/// "Not quite": a miss owned in one clause and asked differently, then choices, then an honest "I don't follow well
/// enough". A fourth repair would be about sera rather than the person, so there is none.
final class RepairRule implements Rule {
    static final String KEY = "not-quite";
    private static final int MENDED_AFTER = 4;
    private final Drafts drafts;
    private final Cues cues;
    private final Answers answers;

    RepairRule(Drafts drafts, Cues cues, Answers answers) {
        this.drafts = drafts;
        this.cues = cues;
        this.answers = answers;
    }

    @Override
    public Optional<Plan> plan(Talk talk, TalkState state) {
        return isMiss(talk, state) ? repair(talk, state) : Optional.empty();
    }

    private boolean isMiss(Talk talk, TalkState state) {
        var message = Message.of(talk);
        return message.choice().filter(KEY::equals).isPresent()
                || (!message.tapped() && cues.hasShape("misread", message) && !answers.isOffered(message, talk, state));
    }

    private Optional<Plan> repair(Talk talk, TalkState state) {
        int turn = talk.past().size();
        boolean mended = turn - state.count(TalkState.REPAIRED) > MENDED_AFTER;
        int level = mended ? 1 : state.count(TalkState.REPAIRS) + 1;
        var after = state.with(TalkState.REPAIRS, String.valueOf(Math.min(level, 4)))
                .with(TalkState.REPAIRED, String.valueOf(turn));
        return drafts.plan(level < 4 ? "repair." + level : "repair.rest", this, after);
    }
}
