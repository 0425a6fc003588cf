package sera.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PhrasingTests {
    private final Conversing talk = new Conversing(11);

    @Test
    void tenDotsGetTenDifferentReplies() {
        var said = new HashSet<String>();
        IntStream.range(0, 10).forEach(i -> {
            talk.write("...");
            said.add(talk.reply());
        });
        assertThat(said).hasSize(10);
    }

    @Test
    void aDryBankGivesWayToAnother() {
        IntStream.range(0, 11).forEach(i -> talk.write("..."));
        assertThat(talk.past.getLast().plan().topic()).isNotNull();
        assertThat(talk.write("...").topic()).isNotBlank();
    }

    @Test
    void seldomOpensWithTheSameThreeWords() {
        IntStream.range(0, 6).forEach(i -> talk.write("and then number " + i + " happened to me"));
        var openings = talk.past.stream()
                .map(exchange ->
                        List.of(Message.plain(String.join(" ", exchange.said())).split(" ")))
                .map(words -> words.subList(0, Math.min(3, words.size())))
                .toList();
        assertThat(openings).doesNotHaveDuplicates();
    }

    @Test
    void noveltyComparesWithoutCaseOrPunctuation() {
        talk.write("hello");
        var past = List.of(new Exchange(
                talk.past.getFirst().heard(),
                talk.past.getFirst().plan(),
                List.of("There's time.", "No hurry."),
                Instant.EPOCH));
        var novelty = Novelty.after(past);
        assertThat(novelty.isNew(List.of("theres time no hurry"))).isFalse();
        assertThat(novelty.hasNewSentences(List.of("No hurry", "at all"))).isFalse();
        assertThat(novelty.opensNew(List.of("Theres time no rush"))).isFalse();
        assertThat(novelty.isNew(List.of("There's time for that."))).isTrue();
    }

    @Test
    void saysGoodnightOnlyAtNight() {
        for (long seed = 0; seed < 30; seed++) {
            var day = new Conversing(seed);
            day.write("bye");
            assertThat(day.reply()).doesNotContainIgnoringCase("night");
            var night = new Conversing(seed);
            night.now = Instant.parse("2026-11-24T02:10:00Z");
            night.write("bye");
            assertThat(night.reply()).isNotBlank();
        }
    }

    @Test
    void fewWordsGetFewWords() {
        for (long seed = 0; seed < 20; seed++) {
            var brief = new Conversing(seed);
            for (var line : List.of("its my sister", "she left town", "idk", "i miss her")) {
                brief.write(line);
                assertThat(brief.reply().split(" ").length).as(brief.reply()).isLessThanOrEqualTo(24);
            }
        }
    }

    @Test
    void aGoodThirdOfRepliesAsksNothing() {
        int silent = 0;
        int all = 0;
        for (long seed = 0; seed < 20; seed++) {
            var long_ = new Conversing(seed);
            for (var line : List.of(
                    "its my sister",
                    "she moved in march",
                    "i dont sleep",
                    "my chest is tight",
                    "ok",
                    "i stay in my room",
                    "nobody asks",
                    "we used to talk",
                    "i miss that",
                    "she has a new life",
                    "i scroll",
                    "its late")) {
                long_.write(line);
                silent += long_.reply().contains("?") ? 0 : 1;
                all++;
            }
        }
        assertThat(silent).isGreaterThan(all / 3);
    }

    @Test
    void anOpeningWithAMemoryHoldsIt() {
        var plan = new Plan(
                Move.GREETING,
                "open.remembered",
                Map.of("memory", "the move"),
                List.of(),
                List.of(),
                Optional.empty(),
                "why",
                "rule",
                Map.of());
        assertThat(String.join(" ", talk.guide.words(plan))).contains("\"the move\"");
    }
}
