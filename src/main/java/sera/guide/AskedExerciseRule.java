package sera.guide;

import java.util.Optional;
import sera.understanding.Intent;

/// Someone who asks for an exercise has given permission: it starts, or one question settles which.
final class AskedExerciseRule implements Rule {
    private final Drafts drafts;
    private final Cues cues;
    private final Answers answers;

    AskedExerciseRule(Drafts drafts, Cues cues, Answers answers) {
        this.drafts = drafts;
        this.cues = cues;
        this.answers = answers;
    }

    @Override
    public Optional<Plan> plan(Talk talk, TalkState state) {
        var message = Message.of(talk);
        return message.intent() == Intent.ASKS_EXERCISE && !answers.isOffered(message, talk, state)
                ? drafts.plan(which(message), this, state)
                : Optional.empty();
    }

    private String which(Message message) {
        if (cues.hasShape("breathing", message)) {
            return "exercise.breathing";
        }
        return cues.hasShape("grounding", message) ? "exercise.grounding" : "asked.which";
    }
}
