package sera.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sera.safety.Jurisdiction.Feature;
import sera.shared.StartRefused;

class JurisdictionsTests {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void withoutASettingTheStrictestHolds() {
        var strictest = in("strictest").inForce();
        assertThat(strictest.duties()).isEqualTo(Jurisdiction.Duties.STRICTEST);
        assertThat(in("strictest").all().values()).allSatisfy(other -> {
            assertThat(strictest.duties().every())
                    .isLessThanOrEqualTo(other.duties().every());
            assertThat(strictest.duties().everyForMinors())
                    .isLessThanOrEqualTo(other.duties().everyForMinors());
            assertThat(other.duties().idle())
                    .satisfiesAnyOf(idle -> assertThat(idle).isZero(), idle -> assertThat(idle)
                            .isGreaterThanOrEqualTo(strictest.duties().idle()));
            assertThat(strictest.off()).containsAll(other.off());
        });
    }

    @ParameterizedTest
    @CsvSource({"ilinois, us-illinois", "strict, strictest", "us-nevda, us-nevada", "EU, eu"})
    void anUnknownPlaceStopsTheStartWithTheLikelyName(String given, String likely) {
        assertThatThrownBy(() -> in(given)).isInstanceOfSatisfying(StartRefused.class, refused -> {
            assertThat(refused.problem()).contains(given);
            assertThat(refused.remedy()).contains("Did you mean " + likely + "?");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-illinois", "us-nevada"})
    void illinoisAndNevadaHaveWordsOfTheirOwn(String place) throws IOException {
        var inForce = in(place).inForce();
        assertThat(words("conversation").getProperty("conversation.notice." + inForce.notice()))
                .contains("not a human being")
                .containsAnyOf("no therapy or psychotherapy", "no therapist, counsellor, psychiatrist or doctor");
        assertThat(inForce.words()).isPresent();
        assertThat(inForce.allows(Feature.THERAPIST_SUMMARY)).isFalse();
    }

    @Test
    void whatIsOffIsOffWhereTheLawSaysSo() {
        assertThat(in("us-illinois").inForce().allows(Feature.AFFECT_INFERENCE)).isFalse();
        assertThat(in("eu").inForce().allows(Feature.AFFECT_INFERENCE)).isFalse();
        assertThat(in("us-california").inForce().allows(Feature.AFFECT_INFERENCE))
                .isTrue();
    }

    @Test
    void everyPlaceHasItsWordsAndItsSource() throws IOException {
        var notices = words("conversation");
        var words = words("safety");
        assertThat(in("strictest").all().values())
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(place -> {
                    assertThat(notices.getProperty("conversation.notice." + place.notice()))
                            .as(place.id())
                            .contains("computer program", "not a human being");
                    assertThat(place.words().map(words::getProperty))
                            .as(place.id())
                            .satisfies(found -> {
                                if (place.words().isPresent()) {
                                    assertThat(found).isPresent();
                                }
                            });
                    assertThat(place.source()).isNotBlank();
                });
    }

    @Test
    void theScheduleIsThePlaces() {
        var minors = Duration.ofHours(2);
        assertThat(due("us-california", true, minors)).isFalse();
        assertThat(due("us-washington", true, minors)).isTrue();
        assertThat(due("us-california", false, Duration.ofHours(3))).isTrue();
    }

    @Test
    void aLongPauseCountsWhereItsLawSaysSo() {
        var idle = Optional.of(NOON.minus(Duration.ofDays(8)));
        var lately = Optional.of(NOON.minusSeconds(60));
        assertThat(in("us-utah").disclosure(ZoneOffset.UTC, false).due(lately, idle, lately, NOON))
                .isTrue();
        assertThat(in("us-new-york").disclosure(ZoneOffset.UTC, false).due(lately, idle, lately, NOON))
                .isFalse();
    }

    private static boolean due(String place, boolean minor, Duration sinceNotice) {
        var began = Optional.of(NOON.minus(Duration.ofHours(5)));
        return in(place)
                .disclosure(ZoneOffset.UTC, minor)
                .due(Optional.of(NOON.minus(sinceNotice)), Optional.of(NOON.minusSeconds(60)), began, NOON);
    }

    private static Jurisdictions in(String place) {
        return new Jurisdictions(new SafetySettings(place));
    }

    private Properties words(String name) throws IOException {
        var words = new Properties();
        try (var in = getClass().getResourceAsStream("/messages/" + name + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }
}
