package sera.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sera.memory.Memory;
import sera.memory.Recalled;
import sera.shared.MessageId;
import sera.shared.Sensitive;

/// craft.md's six exchanges, as tests of shape.
class SixExchangesTests {
    private final Conversing talk = new Conversing(7);

    @Test
    void shortAtNight() {
        var plan = talk.write("cant sleep");
        assertThat(plan.topic()).isEqualTo("sleep.open");
        assertThat(labels(plan)).contains("busy head", "wired body", "just company");
        assertThat(talk.reply().split(" ")).hasSizeLessThanOrEqualTo(20);
        assertThat(labels(talk.tap("busy-head"))).contains("write it out", "what's loudest", "something else");
        assertThat(talk.reply()).doesNotContainIgnoringCase("busy head\"");
    }

    @Test
    void longOneThreadTakenTheRestKept() {
        var plan =
                talk.write("my mum is in hospital and my brother does nothing and my boss wants the report by friday "
                        + "and i ate nothing today and i snapped at the kids and then i cried in the car outside the shop for "
                        + "twenty minutes before i could drive home again and cook");
        assertThat(plan.choices()).isEmpty();
        assertThat(talk.reply()).contains("your mum", "your brother").contains("?");
        assertThat(talk.reply().split(" ")).hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void misreadRepaired() {
        var plan = talk.write("he left. finally");
        assertThat(labels(plan)).containsExactly("loss", "relief", "both", "neither");
        talk.write("neither im just tired of waiting for it");
        assertThat(talk.plan).extracting(Plan::topic).isEqualTo("breakup.neither-more");
        assertThat(talk.reply()).containsIgnoringCase("how long");
    }

    @Test
    void joinedAcrossTurnsThenPermission() {
        talk.write("when my boss emails me it all starts");
        talk.write("i thought she knows i cant do this");
        talk.write("my stomach drops");
        talk.write("i leave it closed");
        for (int i = 0; i < 8 && !talk.past.getLast().plan().topic().equals("summary.check"); i++) {
            talk.write(List.of(
                            "it has been like this since march",
                            "i feel so anxious then",
                            "i want to sleep again",
                            "i just stay in bed",
                            "i cant concentrate any more",
                            "walking helps",
                            "every monday",
                            "mostly")
                    .get(i));
        }
        assertThat(talk.past.getLast().plan().topic()).isEqualTo("summary.check");
        assertThat(labels(talk.past.getLast().plan())).containsExactly("that's it", "partly", "no");
        assertThat(talk.reply()).contains("\"");
        assertThat(labels(talk.tap("thats-it"))).contains("look at it", "stay here", "not now");
    }

    @Test
    void backAfterNineDaysStepNotDone() {
        var step = new Memory(
                UUID.randomUUID(),
                "step",
                new Sensitive<>("ten minutes outside before work"),
                MessageId.next(),
                Instant.EPOCH);
        var opened = talk.guide.open(Conversing.PERSON, new Recalled(List.of(step)), true, Conversing.DAY);
        assertThat(String.join(" ", talk.guide.words(opened))).contains("ten minutes outside before work");
        assertThat(labels(opened)).contains("did it", "some of it", "not this time", "not now");
        talk.past.add(new Exchange(RoughReading.of("", null).heard(), opened, talk.guide.words(opened), talk.now));
        assertThat(talk.tap("not-this-time").topic()).isEqualTo("step.not");
        assertThat(labels(talk.write("bed"))).contains("that small", "drop it", "something else");
    }

    @Test
    void aDarkSentence() {
        talk.verdict = Conversing.asking("test-ask");
        var plan = talk.write("theyd all be better off without me");
        assertThat(plan.move()).isEqualTo(Move.SAFETY);
        assertThat(talk.reply()).contains("Are you thinking about killing yourself?");
        talk.verdict = sera.safety.SafetyVerdict.clear();
        assertThat(talk.tap("no").topic()).isEqualTo("stay.after");
        assertThat(talk.reply()).contains("you can");
    }

    private static List<String> labels(Plan plan) {
        return plan.choices().stream().map(Choice::label).toList();
    }
}
