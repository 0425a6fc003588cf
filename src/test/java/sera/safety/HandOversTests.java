package sera.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sera.safety.Concern.Level;
import sera.safety.Signals.Drinker;
import sera.safety.Signals.Measured;
import sera.safety.Signals.Score;
import sera.safety.Signals.Source;

/// Every threshold one below, at, and one above.
class HandOversTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final HandOvers handOvers = new HandOvers();

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "2, true"})
    void theNinthQuestionIsAskedAboutAtOnce(int answer, boolean asks) {
        assertThat(said(with(Map.of(), answer)).contains("H1")).isEqualTo(asks);
        if (asks) {
            assertThat(handOvers.of(with(Map.of(), answer))).containsExactly(new HandOver.Question("H1"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "phq-9, 14, ''",
        "phq-9, 15, H3",
        "phq-9, 16, H3",
        "phq-9, 19, H3",
        "phq-9, 20, H2",
        "phq-9, 21, H2",
        "gad-7, 14, ''",
        "gad-7, 15, H4",
        "gad-7, 16, H4",
        "pcl-5, 30, ''",
        "pcl-5, 31, H10-pcl",
        "pcl-5, 32, H10-pcl",
        "pc-ptsd-5, 3, ''",
        "pc-ptsd-5, 4, H10-ptsd",
        "pc-ptsd-5, 5, H10-ptsd",
        "audit-c, 2, ''",
        "audit-c, 3, H10-audit",
        "audit-c, 4, H10-audit",
        "audit-c, 7, H10-audit",
        "audit-c, 8, H10-alcohol",
        "audit-c, 9, H10-alcohol",
        "k6, 12, ''",
        "k6, 13, H10-k6",
        "k6, 14, H10-k6",
    })
    void aSingleScore(String instrument, int total, String rule) {
        assertThat(said(scores(instrument, on(0, total)))).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    }

    @Test
    void levelsAreThoseOfTheRequirements() {
        assertThat(handOvers.of(scores("phq-9", on(0, 20))))
                .containsExactly(new HandOver.ToPerson("H2", Level.URGENT, false));
        assertThat(handOvers.of(scores("phq-9", on(0, 15))))
                .containsExactly(new HandOver.ToPerson("H3", Level.RECOMMEND, false));
    }

    @ParameterizedTest
    @CsvSource({"14, false", "15, true", "19, true"})
    void aHardDayMakesAHighScoreUrgent(int total, boolean urgent) {
        var signals = scores("phq-9", new Score(TODAY, total, true));
        assertThat(said(signals).contains("H2-day")).isEqualTo(urgent);
    }

    @ParameterizedTest
    @CsvSource({"MAN, 3, false", "MAN, 4, true", "WOMAN, 2, false", "WOMAN, 3, true", "UNSAID, 3, true"})
    void theAlcoholQuestionsHaveTwoCutOffs(Drinker drinker, int total, boolean said) {
        var known = scores("audit-c", on(0, total));
        var signals = new Signals(
                known.today(),
                known.began(),
                known.scores(),
                0,
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                0,
                Set.of(),
                drinker);
        assertThat(said(signals).contains("H10-audit")).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"9, 10, 14, false", "10, 9, 14, false", "10, 10, 13, false", "10, 10, 14, true", "11, 11, 15, true"})
    void highTwiceTwoWeeksApart(int first, int second, int apart, boolean said) {
        assertThat(said(scores("phq-9", on(apart, first), on(0, second))).contains("H5"))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "12, 8, 28, true", // fell by four
        "12, 7, 28, false", // by five
        "12, 6, 28, false",
        "12, 12, 27, false", // before week four
        "12, 12, 28, true",
        "12, 12, 48, true", // the last day of week six
        "12, 12, 49, false",
        "4, 4, 35, false", // nothing to fall by five
        "5, 5, 35, true",
    })
    void noFallByWeeksFourToSix(int first, int latest, int day, boolean said) {
        assertThat(said(since(day, on(day, first), on(0, latest))).contains("H6"))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "27, 27, false",
        "28, 16, false",
        "28, 17, true",
        "28, 18, true",
        "62, 16, false",
        "63, 12, false",
        "63, 13, true",
        "63, 14, true",
        "97, 12, false",
        "98, 8, false",
        "98, 9, true",
        "98, 10, true",
    })
    void aboveTheCourseThatGoesWithGettingBetter(int day, int total, boolean said) {
        assertThat(said(since(day, on(0, total))).contains("H7")).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"phq-9, H8-phq, 6", "gad-7, H8-gad, 4"})
    void worseOverTheBestSoFar(String instrument, String rule, int rise) {
        var best = new Score[] {on(40, 4), on(20, 2)};
        for (var off : List.of(-1, 0, 1)) {
            var said = handOvers.of(scores(instrument, best[0], best[1], on(0, 2 + rise + off))).stream()
                    .filter(one -> one.rule().equals(rule))
                    .toList();
            assertThat(said)
                    .isEqualTo(off < 0 ? List.of() : List.of(new HandOver.ToPerson(rule, Level.RECOMMEND, true)));
        }
    }

    @ParameterizedTest
    @CsvSource({"6, true", "7, true", "8, false"})
    void twoReadingsWithinSevenDaysConfirmIt(int apart, boolean confirmed) {
        var said = handOvers.of(scores("phq-9", on(40, 1), on(apart, 7), on(0, 8)));
        assertThat(said)
                .contains(
                        confirmed
                                ? new HandOver.ToPerson("H8-phq", Level.URGENT, false)
                                : new HandOver.ToPerson("H8-phq", Level.RECOMMEND, true));
    }

    @Test
    void oneWhoIsBetterAgainIsNotWorse() {
        assertThat(said(scores("phq-9", on(40, 1), on(6, 8), on(0, 3)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5.1, 9, false", // mood down by 1.9
        "5, 9, true", // by two
        "4, 9, true",
        "5, 8.9, false", // sleep other by 1.9 hours
        "5, 5, true", // less sleep by two
        "5, 7, false",
    })
    void aLowWeekWithOtherSleepBringsAQuestionnaire(double mood, double sleep, boolean offered) {
        var said = handOvers.of(diary(week(mood, 7), week(sleep, 7)));
        assertThat(said).isEqualTo(offered ? List.of(new HandOver.Offer("H9", "phq-9")) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true", "4, true"})
    void daysAtTheVeryBottom(int days, boolean offered) {
        var moods = IntStream.range(0, days)
                .mapToObj(ago -> new Measured(TODAY.minusDays(ago), 0, Source.SAID))
                .toList();
        assertThat(said(diary(moods, List.of())).contains("H9")).isEqualTo(offered);
    }

    @Test
    void tooFewDaysSayNothing() {
        assertThat(said(diary(week(1, 2), week(9, 7)))).isEmpty();
    }

    @Test
    void whatADeviceMeasuredNeverTriggers() {
        for (var mood = 0; mood <= 10; mood++) {
            var moods = worn(week(mood, 7));
            var nights = worn(week(mood, 7));
            assertThat(said(diary(moods, nights))).isEmpty();
            assertThat(said(steady(14, moods))).isEmpty();
        }
        assertThat(said(diary(week(0, 7), worn(week(10, 7)))))
                .as("what they said themselves still counts")
                .containsExactly("H9");
        assertThat(said(diary(week(3, 7), worn(week(10, 7))))).isEmpty();
    }

    @Test
    void aHighMoodOverridesAdviceOnDepressionButNotSafety() {
        var low = scores("phq-9", on(20, 21), on(0, 27));
        var signals = new Signals(
                TODAY,
                low.began(),
                low.scores(),
                1,
                List.of(),
                List.of(),
                Set.of(),
                List.of(TODAY, TODAY),
                0,
                Set.of(Concern.Kind.MANIA),
                Drinker.UNSAID);
        assertThat(said(signals)).containsExactly("H1", "H8-phq", "H10-mania", "H12");
    }

    @ParameterizedTest
    @CsvSource({"5, 5.9, true", "5, 6, false", "5, 7, false", "5, 4, true", "8, 7.9, true", "8, 8, false", "9, 8, false"
    })
    void twoSteadyWeeksWithoutBenefit(double first, double second, boolean said) {
        assertThat(said(steady(8, halves(first, second))).contains("H11")).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"7, false", "8, true", "9, true"})
    void steadyIsEightDaysOfFourteen(int days, boolean said) {
        assertThat(said(steady(days, halves(5, 5))).contains("H11")).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"12, false", "13, true", "14, true"})
    void twoWeeksMustHavePassed(int daysSince, boolean said) {
        assertThat(said(steady(8, halves(5, 5), TODAY.minusDays(daysSince), Map.of()))
                        .contains("H11"))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"12, 8, true", "12, 7, false", "12, 6, false", "12, 13, true", "5, 4, false", "5, 5, true"})
    void orAQuestionnaireThatDidNotFall(int first, int latest, boolean said) {
        var scores = Map.of("phq-9", List.of(on(14, first), on(0, latest)));
        assertThat(said(steady(8, List.of(), TODAY.minusDays(20), scores)).contains("H11"))
                .isEqualTo(said);
    }

    @Test
    void oneSignOfBenefitIsBenefit() {
        var scores = Map.of("gad-7", List.of(on(14, 12), on(0, 8)));
        assertThat(said(steady(8, halves(5, 5), TODAY.minusDays(20), scores))).doesNotContain("H11");
    }

    @ParameterizedTest
    @CsvSource({"1, 0, false", "2, 29, true", "2, 30, true", "2, 31, false", "3, 30, true"})
    void cardsWithinThirtyDays(int cards, int oldest, boolean said) {
        var days = new ArrayList<>(List.of(TODAY.minusDays(oldest)));
        IntStream.range(1, cards).forEach(n -> days.add(TODAY));
        assertThat(said(with(days, 0)).contains("H12")).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true", "4, true"})
    void threeRefusalsChangeTheWay(int refusals, boolean said) {
        assertThat(handOvers.of(with(List.of(), refusals)))
                .isEqualTo(said ? List.of(new HandOver.Change("H13")) : List.of());
    }

    @Test
    void nothingKnownSaysNothing() {
        assertThat(handOvers.of(Signals.none(TODAY))).isEmpty();
        assertThat(said(scores("phq-9", on(-3, 27)))).as("from the future").isEmpty();
    }

    @Test
    void everyRuleHasItsWordsAndNothingElseDoes() throws IOException {
        var words = new Properties();
        try (var in = getClass().getResourceAsStream("/messages/safety.properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        var named = words.stringPropertyNames().stream()
                .filter(key -> key.startsWith("handover."))
                .map(key -> key.substring("handover.".length()))
                .toList();
        assertThat(new TreeSet<>(named)).isEqualTo(new TreeSet<>(handOvers.ids()));
        assertThat(named.stream().map(key -> words.getProperty("handover." + key)))
                .noneMatch(reason -> reason.matches("(?s).*(?:depress|anxiety|disorder|mania|ptsd|diagnos|[0-9]).*"));
    }

    private List<String> said(Signals signals) {
        return handOvers.of(signals).stream().map(HandOver::rule).toList();
    }

    private static Score on(int daysAgo, int total) {
        return new Score(TODAY.minusDays(daysAgo), total, false);
    }

    private static Signals scores(String instrument, Score... scores) {
        return with(Map.of(instrument, List.of(scores)), 0);
    }

    private static Signals since(int days, Score... scores) {
        return signals(TODAY.minusDays(days), Map.of("phq-9", List.of(scores)), 0, List.of(), List.of(), Set.of());
    }

    private static Signals with(Map<String, List<Score>> scores, int itemNine) {
        return signals(TODAY, scores, itemNine, List.of(), List.of(), Set.of());
    }

    private static Signals with(List<LocalDate> cards, int refusals) {
        return new Signals(
                TODAY, TODAY, Map.of(), 0, List.of(), List.of(), Set.of(), cards, refusals, Set.of(), Drinker.UNSAID);
    }

    private static Signals signals(
            LocalDate began,
            Map<String, List<Score>> scores,
            int itemNine,
            List<Measured> moods,
            List<Measured> nights,
            Set<LocalDate> used) {
        return new Signals(TODAY, began, scores, itemNine, moods, nights, used, List.of(), 0, Set.of(), Drinker.UNSAID);
    }

    /// A diary with four even weeks (mood and sleep seven) before what is given.
    private static Signals diary(List<Measured> moods, List<Measured> nights) {
        return signals(TODAY.minusDays(60), Map.of(), 0, withBefore(moods), withBefore(nights), Set.of());
    }

    private static List<Measured> withBefore(List<Measured> week) {
        var source = week.isEmpty() ? Source.SAID : week.getFirst().source();
        return Stream.concat(
                        IntStream.range(7, 35).mapToObj(ago -> new Measured(TODAY.minusDays(ago), 7, source)),
                        week.stream())
                .toList();
    }

    private static List<Measured> week(double value, int days) {
        return IntStream.range(0, days)
                .mapToObj(ago -> new Measured(TODAY.minusDays(ago), value, Source.SAID))
                .toList();
    }

    private static List<Measured> halves(double first, double second) {
        return IntStream.range(0, 14)
                .mapToObj(ago -> new Measured(TODAY.minusDays(ago), ago < 7 ? second : first, Source.SAID))
                .toList();
    }

    private static List<Measured> worn(List<Measured> said) {
        return said.stream()
                .map(one -> new Measured(one.on(), one.value(), Source.DEVICE))
                .toList();
    }

    private static Signals steady(int days, List<Measured> moods) {
        return steady(days, moods, TODAY.minusDays(20), Map.of());
    }

    private static Signals steady(int days, List<Measured> moods, LocalDate began, Map<String, List<Score>> scores) {
        var used = new HashSet<LocalDate>();
        IntStream.range(0, days).forEach(ago -> used.add(TODAY.minusDays(ago)));
        return signals(began, scores, 0, moods, List.of(), used);
    }
}
