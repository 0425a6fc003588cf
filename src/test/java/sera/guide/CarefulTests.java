package sera.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// In a crisis and for three days after, only what says of itself that it is safe then.
class CarefulTests {
    private static final TalkState PLAIN = new TalkState(Map.of());
    private static final TalkState CAREFUL = PLAIN.careful(true);
    private static final String WRITING = "exercise.test-writing";

    private final Exercises exercises = Exercises.read();
    private final Drafts drafts = new Drafts(Banks.read(exercises), exercises);
    private final Rule rule = new PresenceRule(drafts);

    @Test
    void breathingAndGroundingSayThatTheyAreSafeAndSilenceDoesNot() {
        assertThat(exercises.of("breathing").safe()).isTrue();
        assertThat(exercises.of("grounding").safe()).isTrue();
        assertThat(exercises.of("test-writing").safe()).isFalse();
    }

    @Test
    void anExerciseThatIsNotSafeDoesNotStart() {
        assertThat(topic(drafts.plan(WRITING, rule, PLAIN))).isEqualTo(WRITING + ".1");
        assertThat(topic(drafts.plan(WRITING, rule, CAREFUL))).isEqualTo("offer.instead");
        assertThat(topic(drafts.plan("exercise.grounding", rule, CAREFUL))).isEqualTo("exercise.grounding.1");
    }

    @Test
    void anOfferThatLeadsToOneIsNotMade() {
        var offer = new Bank(
                "offer.test",
                Move.EXERCISE_OFFER,
                "",
                List.of(),
                List.of(),
                Map.of("write", WRITING, "breathe", "exercise.breathing"),
                List.of(),
                false);
        assertThat(exercises.mayBeOffered(offer, PLAIN)).isTrue();
        assertThat(exercises.mayBeOffered(offer, CAREFUL)).isFalse();
    }

    @Test
    void oneThatRunsIsLeftAndTheCareIsReadAnewInEveryTurn() {
        var talk = new Conversing(3);
        talk.write("a breathing exercise please");
        var running = talk.past.getLast();
        var state = new TalkState(running.plan().state())
                .with(TalkState.EXERCISE, "test-writing:0")
                .careful(true);
        var rule = new ExerciseRule(drafts, exercises, Cues.read());
        assertThat(topic(rule.plan(talk.talk("go on", "go-on"), state))).isEqualTo("exercise-left.now");
        assertThat(topic(rule.plan(talk.talk("go on", "go-on"), state.careful(false))))
                .isEqualTo(WRITING + ".2");
        assertThat(state.careful(false).isCareful()).isFalse();
    }

    private static String topic(Optional<Plan> plan) {
        return plan.orElseThrow().topic();
    }
}
