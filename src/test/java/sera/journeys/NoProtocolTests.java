package sera.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import sera.Sera;
import sera.people.Keeping;
import sera.people.People;
import sera.safety.ProtocolPage;
import sera.testing.Stores;

/// Without the public page on what sera does in danger nobody is talked with, and help is there all the same.
class NoProtocolTests {
    private static final ConfigurableApplicationContext PROGRAM = start();

    @AfterAll
    static void stop() {
        PROGRAM.close();
    }

    @Test
    void noTalkIsServed() {
        assertThat(PROGRAM.getBean(ProtocolPage.class).isWhole()).isFalse();
        var refused = ask("/conversations/current");
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.body())
                .contains("You can’t talk with sera at the moment", "tel:988")
                .doesNotContain("??", "Exception");
    }

    @Test
    void helpIsServed() {
        for (var path : new String[] {"/help-now", "/under-18", "/web/sera.css", "/"}) {
            assertThat(ask(path).status()).as(path).isEqualTo(200);
        }
        assertThat(ask("/help-now").body()).contains("tel:").doesNotContain("at the moment: the page");
    }

    private static Wire.Answer ask(String path) {
        var port = PROGRAM.getEnvironment().getRequiredProperty("local.server.port");
        return Wire.get(path)
                .with("Host", "localhost:" + port)
                .with("Accept-Language", "en-US")
                .with("Cookie", cookies())
                .send(Integer.parseInt(port));
    }

    private static String cookies() {
        var arrival = PROGRAM.getBean(People.class).begin(Locale.US, "UTC", Optional.empty(), Keeping.UNDECIDED);
        return "sera-open=yes; sera=" + arrival.secret().reveal();
    }

    /// A word of the page is lost: the first place that is asked for it answers with nothing.
    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Sera.class)
                .run(
                        "--sera.data-dir=" + Stores.directory(),
                        "--server.port=0",
                        "--spring.messages.basename=lost/protocol,messages/web,messages/help,messages/people,"
                                + "messages/conversation,messages/privacy,messages/safety,messages/plan,messages/practice,"
                                + "messages/measures,messages/memory");
    }
}
