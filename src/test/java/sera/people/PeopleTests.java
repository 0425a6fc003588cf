package sera.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import sera.privacy.Privacy;
import sera.shared.Country;
import sera.shared.StartRefused;
import sera.storage.Storage;
import sera.testing.Stores;
import sera.vault.Vault;

@ParameterizedClass
@EnumSource(Stores.class)
class PeopleTests {
    @Parameter
    @SuppressWarnings("NullAway.Init")
    Stores store;

    @Test
    void aDeviceBringsItsPersonBackAsTheyWere() {
        var arrival = people().begin(Locale.GERMAN, "Europe/Berlin", Country.of("at"), Keeping.UNDECIDED);
        assertThat(people().holding(arrival.secret().reveal())).hasValueSatisfying(found -> {
            assertThat(found.person()).isEqualTo(arrival.resident().person());
            assertThat(found.person().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
            assertThat(found.person().country()).contains(new Country("AT"));
            assertThat(found.keeping()).isEqualTo(Keeping.UNDECIDED);
        });
    }

    @Test
    void anotherSecretOpensNothing() {
        people().begin(Locale.UK, "UTC", Optional.empty(), Keeping.KEPT);
        assertThat(people().holding("")).isEmpty();
        assertThat(people().holding("not a secret")).isEmpty();
    }

    @Test
    void anUnknownZoneIsTakenAsUtc() {
        var arrival = people().begin(Locale.UK, "Mars/Olympus", Optional.empty(), Keeping.UNDECIDED);
        assertThat(arrival.resident().person().zone()).isEqualTo(ZoneId.of("UTC"));
    }

    @Test
    void theSecretItselfIsNowhereInTheDatabase() {
        var secret = people().begin(Locale.UK, "UTC", Optional.empty(), Keeping.KEPT)
                .secret()
                .reveal();
        var hashes = store.bean(JdbcClient.class)
                .sql("SELECT token_hash FROM people_devices")
                .query(String.class)
                .list();
        assertThat(hashes).noneMatch(hash -> hash.contains(secret));
    }

    @Test
    void someoneOfATerminalComesBackByName() {
        var first = people().named("Ada " + store, "UTC").person();
        assertThat(people().named("Ada " + store, "UTC").person()).isEqualTo(first);
        assertThat(people().named("Grace " + store, "UTC").person()).isNotEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "UNDECIDED, 6d, true", "UNDECIDED, 8d, false",
        "SHARED, 1h, true", "SHARED, 3h, false",
        "KEPT, 399d, true", "KEPT, 401d, false",
    })
    void whoDoesNotComeBackInTimeIsErased(Keeping keeping, String later, boolean stays) {
        var secret = people().begin(Locale.UK, "UTC", Optional.empty(), keeping)
                .secret()
                .reveal();
        at(Instant.now().plus(org.springframework.boot.convert.DurationStyle.detectAndParse(later)))
                .eraseUnseen();
        assertThat(people().holding(secret).isPresent()).isEqualTo(stays);
    }

    @Test
    void comingBackStartsTheTimeAnew() {
        var secret = people().begin(Locale.UK, "UTC", Optional.empty(), Keeping.UNDECIDED)
                .secret()
                .reveal();
        at(Instant.now().plus(Duration.ofDays(6))).holding(secret);
        at(Instant.now().plus(Duration.ofDays(12))).eraseUnseen();
        assertThat(people().holding(secret)).isPresent();
    }

    @Test
    void comingBackByNameStartsTheTimeAnewToo() {
        var name = "Mary " + store;
        var first = people().named(name, "UTC").person();
        at(Instant.now().plus(Duration.ofDays(300))).named(name, "UTC");
        at(Instant.now().plus(Duration.ofDays(500))).eraseUnseen();
        assertThat(people().named(name, "UTC").person()).isEqualTo(first);
    }

    @Test
    void whoWantsToComeBackIsKeptLonger() {
        var arrival = people().begin(Locale.UK, "UTC", Optional.empty(), Keeping.UNDECIDED);
        people().keep(arrival.resident().person().id());
        at(Instant.now().plus(Duration.ofDays(8))).eraseUnseen();
        assertThat(people().holding(arrival.secret().reveal()))
                .hasValueSatisfying(found -> assertThat(found.keeping()).isEqualTo(Keeping.KEPT));
    }

    @Test
    void aProfileThatNoLongerOpensIsNobodysAndIsNotReplaced() {
        var name = "Hedy " + store;
        var secret = damaged(people().begin(Locale.UK, "UTC", Optional.empty(), Keeping.KEPT))
                .secret()
                .reveal();
        assertThat(people().holding(secret)).isEmpty();
        damage(people().named(name, "UTC"));
        assertThatThrownBy(() -> people().named(name, "UTC"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void nobodyWhoWasErasedIsKnown() {
        var arrival = people().begin(Locale.UK, "UTC", Optional.empty(), Keeping.KEPT);
        store.bean(Privacy.class).erase(arrival.resident().person().id());
        assertThat(people().holding(arrival.secret().reveal())).isEmpty();
    }

    @Test
    void minorsAreLetInOnlyWhereTheOperatorSaysSo() {
        assertThatThrownBy(() -> people().beginYoung(Locale.UK, "UTC", Optional.empty(), Keeping.UNDECIDED))
                .isInstanceOf(IllegalStateException.class);
    }

    private Arrival damaged(Arrival arrival) {
        damage(arrival.resident());
        return arrival;
    }

    private void damage(Resident resident) {
        store.bean(JdbcClient.class)
                .sql("UPDATE people SET profile = ? WHERE person_id = ?")
                .params(List.of(new byte[60], resident.person().id().toString()))
                .update();
    }

    private People people() {
        return store.bean(People.class);
    }

    /// The same people at another time.
    private People at(Instant now) {
        return new People(
                store.bean(Register.class),
                store.bean(Storage.class),
                store.bean(Vault.class),
                store.bean(Privacy.class),
                store.bean(PeopleSettings.class),
                Clock.fixed(now, ZoneOffset.UTC),
                RandomGenerator.getDefault());
    }
}
