package sera.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sera.shared.Ids;

/// A check-in takes what fits and leaves out what does not.
class CheckInFormTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "10, true", "11, false", ", false"})
    void aMoodFromZeroToTenIsNeeded(Integer mood, boolean isKept) {
        assertThat(row(new CheckInForm(null, mood, null, null, null, null, null, null, null))
                        .isPresent())
                .isEqualTo(isKept);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25, false", "2026-11-24, true", "2026-11-17, true", "2026-11-16, false"})
    void aDayThatWasMissedCanBeFilledInForAWeek(LocalDate day, boolean isKept) {
        assertThat(row(new CheckInForm(day, 5, null, null, null, null, null, null, null))
                        .isPresent())
                .isEqualTo(isKept);
    }

    @Test
    void ownWordsJoinTheOthersAndNumbersAreReadKindly() {
        var form = new CheckInForm(
                null, 4, 12, List.of("sad"), List.of("work"), "Choir practice, work,, ", "  ", "7,5", "x");
        var row = row(form).orElseThrow();
        assertThat(row.tags()).containsExactly("work", "choir practice");
        assertThat(row.note()).isNull();
        assertThat(row.energy()).isNull();
        assertThat(row.sleep()).isEqualTo(7.5);
        assertThat(row.activity()).isNull();
        assertThat(form.written()).contains("Choir practice");
    }

    private static Optional<CheckIn.Row> row(CheckInForm form) {
        return form.row(Ids.next(), Instant.now(), TODAY);
    }
}
