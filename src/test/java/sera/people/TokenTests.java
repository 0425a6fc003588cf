package sera.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import sera.testing.Stores;

@ParameterizedClass
@EnumSource(Stores.class)
class TokenTests {
    @Parameter
    @SuppressWarnings("NullAway.Init")
    Stores store;

    @Test
    void aFreshTokenComesBackAsItWasSent() {
        var fresh = Token.fresh(new Random(1));
        assertThat(Token.sent(fresh.secret().reveal())).contains(fresh);
    }

    @Test
    void noDevicePassesForSomeoneOfTheTerminal() {
        var people = store.bean(People.class);
        people.named("canary", "UTC");
        assertThat(people.holding("terminal:canary")).isEmpty();
    }
}
