package sera.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import sera.shared.MessageId;
import sera.shared.Sensitive;
import sera.testing.People;
import sera.testing.Stores;
import sera.understanding.Heard;

@ParameterizedClass
@EnumSource(Stores.class)
class RememberingTests {
    @Parameter
    @SuppressWarnings("NullAway.Init")
    Stores store;

    @Test
    void keepsWhatBroughtSomeoneInTheirWordsWithItsSource() {
        var me = People.someone(store);
        var heard = heard("  canary: cant sleep ");
        remembering().brought(me.id(), heard);
        assertThat(remembering().recall(me.id()).memories()).singleElement().satisfies(memory -> {
            assertThat(memory.kind()).isEqualTo("brought");
            assertThat(memory.words().reveal()).isEqualTo("canary: cant sleep");
            assertThat(memory.source()).isEqualTo(heard.messages().getFirst());
        });
    }

    @Test
    void recallsTheNewestFirstAndOnlyAFew() {
        var me = People.someone(store);
        for (var number = 0; number < 8; number++) {
            remembering().brought(me.id(), heard("canary " + number));
        }
        assertThat(remembering().recall(me.id()).memories())
                .hasSize(5)
                .first()
                .extracting(memory -> memory.words().reveal())
                .isEqualTo("canary 7");
    }

    @Test
    void keepsNothingTooLongToSayBackAndNothingOfNoMessage() {
        var me = People.someone(store);
        remembering().brought(me.id(), heard("canary ".repeat(40)));
        remembering().brought(me.id(), heard("   "));
        remembering().brought(me.id(), new Heard(List.of(), new Sensitive<>("canary"), Optional.empty()));
        assertThat(remembering().recall(me.id()).memories()).isEmpty();
    }

    @Test
    void nobodyRecallsWhatAnotherSaid() {
        remembering().brought(People.someone(store).id(), heard("canary"));
        assertThat(remembering().recall(People.someone(store).id()).memories()).isEmpty();
    }

    private Remembering remembering() {
        return store.bean(Remembering.class);
    }

    private static Heard heard(String words) {
        return new Heard(List.of(MessageId.next()), new Sensitive<>(words), Optional.empty());
    }
}
