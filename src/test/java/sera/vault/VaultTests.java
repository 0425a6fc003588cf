package sera.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import sera.shared.PersonId;
import sera.shared.Sensitive;
import sera.testing.Stores;

@ParameterizedClass
@EnumSource(Stores.class)
class VaultTests {
    private static final Place PLACE = new Place("table", "row");
    private static final String WORDS = "canary words, ünïcode and all";

    @Parameter
    @SuppressWarnings("NullAway.Init")
    Stores store;

    @Test
    void opensWhatItSealedInTheSamePlace() {
        var person = admitted();
        assertThat(vault().open(person, PLACE, sealed(person))).isEqualTo(whole(WORDS));
    }

    @Test
    void opensNothingThatWasMovedToAnotherRowTableOrPerson() {
        var person = admitted();
        var other = admitted();
        var sealed = sealed(person);
        assertThat(vault().open(person, new Place("table", "other"), sealed)).isEqualTo(new Opened.Damaged());
        assertThat(vault().open(person, new Place("other", "row"), sealed)).isEqualTo(new Opened.Damaged());
        assertThat(vault().open(other, PLACE, sealed)).isEqualTo(new Opened.Damaged());
    }

    @Test
    void noticesEveryFlippedByte() {
        var person = admitted();
        var sealed = sealed(person);
        for (var place = 0; place < sealed.length; place++) {
            var changed = sealed.clone();
            changed[place] ^= 1;
            assertThat(vault().open(person, PLACE, changed))
                    .as("byte %d", place)
                    .isEqualTo(new Opened.Damaged());
        }
    }

    @Test
    void opensNothingOnceTheKeyIsDestroyed() {
        var person = admitted();
        var sealed = sealed(person);
        vault().destroy(person);
        assertThat(vault().open(person, PLACE, sealed)).isEqualTo(new Opened.Damaged());
    }

    @Test
    void sealsNothingForSomeoneWithoutAKey() {
        assertThatThrownBy(() -> vault().seal(PersonId.next(), PLACE, WORDS)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void sealsTheSameWordsDifferentlyEachTime() {
        var person = admitted();
        assertThat(sealed(person)).isNotEqualTo(sealed(person));
    }

    @Test
    void neverPrintsWhatItOpened() {
        var person = admitted();
        assertThat(vault().open(person, PLACE, sealed(person)).toString()).doesNotContain("canary");
    }

    private PersonId admitted() {
        var person = PersonId.next();
        vault().admit(person);
        return person;
    }

    private byte[] sealed(PersonId person) {
        return vault().seal(person, PLACE, WORDS);
    }

    private Vault vault() {
        return store.bean(Vault.class);
    }

    private static Opened whole(String words) {
        return new Opened.Whole(new Sensitive<>(words));
    }
}
