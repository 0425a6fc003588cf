package sera.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChoosingTests {
    private static final Candidate STUDIED = candidate("studied", Family.DOING, Evidence.A, Set.of(Wish.DO));
    private static final Candidate USUAL = candidate("usual", Family.FEELING, Evidence.C, Set.of(Wish.HEARD));
    private static final Candidate CALMING = candidate("calming", Family.BODY, Evidence.C, Set.of(Wish.CALM));
    private static final List<Candidate> ALL = List.of(STUDIED, USUAL, CALMING);
    private static final List<String> IDS = List.of("studied", "usual", "calming");
    private static final Situation PLAIN = Situation.unknown(LocalTime.NOON);

    @Test
    void beginsWithTheEvidenceAndWhatWasWished() {
        assertThat(mostChosen(List.of(), PLAIN)).isEqualTo("studied");
        var calm = new Situation(Wish.CALM, 8, LocalTime.NOON, Set.of());
        assertThat(mostChosen(List.of(), calm)).isEqualTo("calming");
    }

    @Test
    void whatEasedComesForwardAndWhatDidNotGoesBack() {
        var history = new ArrayList<Tried>();
        for (var use = 0; use < 5; use++) {
            history.add(tried("usual", 6, 2, true));
            history.add(tried("studied", 6, 6, false));
        }
        assertThat(mostChosen(history, PLAIN)).isEqualTo("usual");
    }

    @Test
    void aFallThatTheFirstRatingPredictsIsNoReward() {
        var choosing = Choosing.among(ALL);
        var high = choosing.learn(Collections.nCopies(6, tried("usual", 9, 7, null)));
        var low = choosing.learn(Collections.nCopies(6, tried("usual", 4, 2, null)));
        assertThat(high.expects("usual", PLAIN)).isLessThan(low.expects("usual", PLAIN));
    }

    @Test
    void theSameChanceMakesTheSameChoice() {
        var history = List.of(tried("calming", 7, 5, true));
        var one = Choosing.among(ALL).learn(history).choose(PLAIN, IDS, new SplittableRandom(3));
        var other = Choosing.among(ALL).learn(history).choose(PLAIN, IDS, new SplittableRandom(3));
        assertThat(one).isEqualTo(other);
    }

    @Test
    void onlyWhatIsAllowedIsChosen() {
        var learned = Choosing.among(ALL).learn(List.of());
        assertThat(learned.choose(PLAIN, List.of("calming"), new SplittableRandom(1)))
                .contains("calming");
        assertThat(learned.choose(PLAIN, List.of(), new SplittableRandom(1))).isEmpty();
        assertThat(learned.choose(PLAIN, List.of("unheard-of"), new SplittableRandom(1)))
                .isEmpty();
    }

    @Test
    void twiceWorseIsEnough() {
        assertThat(Choosing.harmful(List.of(tried("usual", 4, 6, null)))).isEmpty();
        assertThat(Choosing.harmful(List.of(tried("usual", 4, 6, null), tried("usual", 5, 8, null))))
                .containsExactly("usual");
        assertThat(Choosing.harmful(List.of(tried("usual", 4, 5, true), tried("usual", 4, 5, null))))
                .isEmpty();
        assertThat(Choosing.harmful(List.of(tried("usual", 4, 5, false), tried("usual", 4, 6, true))))
                .containsExactly("usual");
    }

    @Test
    void whatIsNotKnownRulesOut() {
        var held = new Candidate("held", Family.BODY, Evidence.B, Set.of(), Set.of(), 5, Set.of("heart", "eyes"));
        assertThat(held.suits(Map.of("heart", "no", "eyes", "no"))).isTrue();
        assertThat(held.suits(Map.of("heart", "no"))).isFalse();
        assertThat(held.suits(Map.of("heart", "no", "eyes", "yes"))).isFalse();
        assertThat(USUAL.suits(Map.of())).isTrue();
    }

    private static String mostChosen(List<Tried> history, Situation moment) {
        return Collections.max(shares(history, moment).entrySet(), Map.Entry.comparingByValue())
                .getKey();
    }

    private static Map<String, Integer> shares(List<Tried> history, Situation moment) {
        var learned = Choosing.among(ALL).learn(history);
        var chance = new SplittableRandom(11);
        var counts = new java.util.TreeMap<String, Integer>();
        for (var draw = 0; draw < 400; draw++) {
            counts.merge(learned.choose(moment, IDS, chance).orElseThrow(), 1, Integer::sum);
        }
        return counts;
    }

    private static Tried tried(String id, int before, int after, @Nullable Boolean again) {
        return new Tried(id, PLAIN, before, after, again);
    }

    private static Candidate candidate(String id, Family family, Evidence evidence, Set<Wish> wishes) {
        return new Candidate(id, family, evidence, wishes, Set.of(), 5, Set.of());
    }
}
