package sera.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTests {
    /// A Tuesday.
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "exam on Friday,2026-11-27,2026-11-27",
        "next Friday,2026-12-04,2026-12-04",
        "I met him on Friday,2026-11-20,2026-11-20",
        "tomorrow,2026-11-25,2026-11-25",
        "the day after tomorrow,2026-11-26,2026-11-26",
        "in two weeks,2026-12-08,2026-12-08",
        "three days ago,2026-11-21,2026-11-21",
        "on the 3rd of March,2027-03-03,2027-03-03",
        "March 3 2025,2025-03-03,2025-03-03",
        "she died in March,2026-03-01,2026-03-31",
        "I had it in December,2025-12-01,2025-12-31",
        "next week,2026-11-30,2026-12-06",
        "last year,2025-01-01,2025-12-31",
        "at the weekend,2026-11-28,2026-11-29",
        "it is the 30th,2026-11-30,2026-11-30",
        "it is the 3rd,2026-12-03,2026-12-03",
        "2026-12-24,2026-12-24,2026-12-24",
    })
    void readsDays(String words, LocalDate from, LocalDate to) {
        assertThat(Days.in(words, TODAY)).contains(new Span(from, to));
    }

    @ParameterizedTest
    @CsvSource({"I may go", "may I ask", "the second time", "31 February", "12 people", "a week is long", "march on"})
    void readsNoneWhereNoneIs(String words) {
        assertThat(Days.in(words, TODAY)).isEmpty();
    }

    @Test
    void aDayOfItsTimeIsOverTheDayAfter() {
        assertThat(Span.of(TODAY).isOver(TODAY)).isFalse();
        assertThat(Span.of(TODAY).isOver(TODAY.plusDays(1))).isTrue();
    }
}
