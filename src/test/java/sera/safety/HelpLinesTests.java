package sera.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sera.shared.Country;
import sera.shared.Person;
import sera.shared.PersonId;

class HelpLinesTests {
    private final HelpLines lines = at("2026-11-24T12:00:00Z");

    @Test
    void numbersAreDiallableAsTheyStand() {
        rows().flatMap(line -> Stream.of(line.dial(), line.smsTo()).flatMap(Stream::ofNullable))
                .forEach(number -> assertThat(number)
                        .as("no short code dressed as an international number")
                        .doesNotStartWith("+")
                        .matches("[*0-9][-0-9 ]*(?:then [0-9]|ext [0-9])?"));
    }

    @Test
    void noNumberThatIsKnownToBeStaleStandsInTheTable() {
        var stale = lines.stale().stream().map(HelpLinesTests::digits).toList();
        assertThat(stale).hasSizeGreaterThanOrEqualTo(8);
        rows().flatMap(line -> Stream.ofNullable(line.dial()))
                .forEach(dial -> assertThat(stale).doesNotContain(digits(dial)));
    }

    @Test
    void everyRowCanBeReachedAndHasASource() {
        assertThat(rows()).hasSizeGreaterThan(60).allSatisfy(line -> {
            assertThat(Stream.of(line.dial(), line.smsTo(), line.chat()).flatMap(Stream::ofNullable))
                    .isNotEmpty();
            assertThat(line.source()).isNotBlank();
            assertThat(line.languages()).isNotEmpty();
            assertThat(line.audience())
                    .isIn("everyone", "youth", "abuse", "veterans", "lgbtq", "perinatal", "substance");
        });
    }

    /// The build says which rows are to be checked again, and goes on.
    @Test
    void rowsOlderThanTwelveMonthsAreNamed() {
        overdue(LocalDate.now(Clock.systemUTC()))
                .forEach(line -> System.err.printf(
                        "[WARNING] help line to check again: %s, last checked %s%n", line.service(), line.verified()));
    }

    @Test
    void twelveMonthsToTheDayAreNotYetOverdue() {
        var oldest = rows().map(HelpLine::verified).min(LocalDate::compareTo).orElseThrow();
        assertThat(overdue(oldest.plusMonths(12))).isEmpty();
        assertThat(overdue(oldest.plusMonths(12).plusDays(1))).isNotEmpty();
    }

    @Test
    void shortCodesAreDialledAsTyped() {
        var codes = rows().filter(line -> String.valueOf(line.tel()).length() <= 6 && line.tel() != null)
                .toList();
        assertThat(codes).hasSizeGreaterThan(20).allSatisfy(line -> {
            assertThat(line.tel())
                    .as("no country code before it, no letter in it")
                    .matches("[*0-9]+");
            assertThat(String.valueOf(line.dial()).replace(" ", "")).startsWith(line.tel());
        });
        assertThat(rows().map(HelpLine::tel).filter(java.util.Objects::nonNull))
                .allMatch(tel -> tel.matches("[*0-9][-0-9]*"));
    }

    @Test
    void whatIsPressedAfterwardsIsShownAndNotDialled() {
        var line =
                rows().filter(row -> "119 ext 8".equals(row.dial())).findFirst().orElseThrow();
        assertThat(line.tel()).isEqualTo("119");
    }

    private List<HelpLine> overdue(LocalDate today) {
        return rows().filter(line -> line.verified().isBefore(today.minusMonths(12)))
                .toList();
    }

    @Test
    void rowsNobodyCheckedForTwoYearsAreHidden() {
        assertThat(at("2028-07-01T00:00:00Z").of(new Country("US")).lines()).isEmpty();
        assertThat(at("2027-10-15T00:00:00Z").of(new Country("NZ")).lines()).isNotEmpty();
        assertThat(at("2027-10-16T00:00:00Z").of(new Country("NZ")).lines()).isEmpty();
    }

    @Test
    void theCountryIsTheOneTheLanguageNames() {
        assertThat(lines.guess(Locale.forLanguageTag("en-GB")).emergency()).isEqualTo("999");
        assertThat(lines.guess(Locale.GERMAN).country()).isEqualTo("DE");
        assertThat(lines.guess(Locale.ENGLISH).lines())
                .extracting(HelpLine::dial)
                .containsExactly("988");
    }

    @Test
    void aCountryWithoutRowsHasItsNameAndNothingMadeUp() {
        var help = lines.of(new Country("TD"));
        assertThat(help.name()).isEqualTo("Chad");
        assertThat(help.emergency()).isNull();
        assertThat(help.lines()).isEmpty();
    }

    @Test
    void theCardHasAtMostThreeLinesForEveryoneOrTheFallbacks() {
        lines.all().forEach(help -> {
            var card = CrisisCard.of(help, lines.fallbacks());
            assertThat(card.lines()).hasSizeBetween(1, 3);
            assertThat(card.lines()).allMatch(line -> line.audience().equals("everyone"));
        });
        assertThat(CrisisCard.of(lines.of(new Country("TD")), lines.fallbacks()).lines())
                .extracting(HelpLine::chat)
                .containsExactly("https://findahelpline.com", "https://befrienders.org");
    }

    @Test
    void theCardIsForTheChosenCountry() {
        var person = new Person(PersonId.next(), Locale.US, ZoneOffset.UTC, Optional.of(new Country("GB")));
        var card = new Talker().envelope().card(person);
        assertThat(card.emergency()).isEqualTo("999");
        assertThat(card.lines()).extracting(HelpLine::dial).first().isEqualTo("116 123");
    }

    @Test
    void theEuropeanNumberIsThereForEveryMember() {
        for (var code : List.of("AT", "BG", "CY", "FR", "IE", "MT", "PL", "SE")) {
            assertThat(lines.of(new Country(code)).emergency()).isEqualTo("112");
        }
    }

    private Stream<HelpLine> rows() {
        return lines.all().stream().flatMap(help -> help.lines().stream());
    }

    private static HelpLines at(String now) {
        return new HelpLines(Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }
}
