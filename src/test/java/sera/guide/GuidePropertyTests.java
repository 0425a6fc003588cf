package sera.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class GuidePropertyTests {
    private static final Banks BANKS = Banks.read(Exercises.read());
    private static final List<Bank> STARTS =
            BANKS.all().stream().filter(Bank::waits).toList();
    private static final List<String> LINES = List.of(
            "idk",
            "...",
            "fine",
            "ok",
            "yes",
            "no",
            "my stomach hurts",
            "i think about it every day at work",
            "you already said that",
            "this is not helping",
            "are you a real person",
            "hello",
            "thanks",
            "😭",
            "?",
            "not quite",
            "he left",
            "cant sleep",
            "i feel so ashamed",
            "what should i do",
            "a breathing exercise please",
            "my mum died last year",
            "since march",
            "i just stay in bed",
            "i want it to stop being so hard",
            "stop",
            "do i have adhd",
            "nice weather",
            "it went well",
            "ich bin nicht gut",
            "");

    /// From any bank, whatever is answered: always a reply, and never one of the last ten.
    @Property(tries = 300)
    void thereIsNoDeadEndAndNoEcho(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        var chance = Conversing.chance(seed);
        var talk = startedAt(STARTS.get(chance.nextInt(STARTS.size())), seed);
        for (int turn = 0; turn < 60; turn++) {
            answer(talk, chance);
            assertThat(talk.reply()).isNotBlank().doesNotContain("{");
            assertNotJustSaid(talk);
        }
    }

    /// An exercise is left in one step, from any of its steps.
    @Property(tries = 40)
    void anExerciseIsLeftInOneStep(
            @ForAll @LongRange(min = 0, max = 4) long steps, @ForAll @LongRange(min = 0, max = 99) long seed) {
        for (var exercise : List.of("breathing", "grounding")) {
            var talk = new Conversing(seed);
            talk.write(exercise.equals("breathing") ? "a breathing exercise please" : "grounding please");
            for (int i = 0; i < Math.min(steps, exercise.equals("breathing") ? 3 : 4); i++) {
                talk.tap("go-on");
            }
            assertThat(talk.write("stop").state()).doesNotContainKey(TalkState.EXERCISE);
            assertThat(talk.write("i'd rather talk").move()).isNotEqualTo(Move.EXERCISE_STEP);
        }
    }

    private static Conversing startedAt(Bank bank, long seed) {
        var talk = new Conversing(seed);
        var plan = new Plan(
                bank.move(),
                bank.topic(),
                java.util.Map.of(),
                List.of(),
                bank.choices(),
                java.util.Optional.empty(),
                bank.why(),
                "test",
                java.util.Map.of(TalkState.PENDING, bank.topic()));
        talk.past.add(new Exchange(RoughReading.of("hello", null).heard(), plan, List.of("Start."), talk.now));
        talk.plan = plan;
        return talk;
    }

    private static void answer(Conversing talk, RandomGenerator chance) {
        var plan = talk.plan;
        if (plan != null && !plan.choices().isEmpty() && chance.nextInt(10) < 6) {
            talk.tap(plan.choices().get(chance.nextInt(plan.choices().size())).key());
        } else if (chance.nextInt(20) == 0) {
            talk.tap(RepairRule.KEY);
        } else {
            talk.write(LINES.get(chance.nextInt(LINES.size())));
        }
    }

    private static void assertNotJustSaid(Conversing talk) {
        var last = talk.past.getLast();
        if (BANKS.of(last.plan().topic()).stable()) {
            return;
        }
        var before = talk.past.subList(Math.max(0, talk.past.size() - 11), talk.past.size() - 1);
        assertThat(before.stream().map(exchange -> Message.plain(String.join(" ", exchange.said()))))
                .doesNotContain(Message.plain(String.join(" ", last.said())));
    }
}
