package sera.web;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import sera.Sera;
import sera.conversation.Wordsmith;
import sera.testing.Stores;

/// The whole program on an address that is not called localhost, with replies of two sentences: the second waits until
/// it is let go.
final class Served {
    /// On Linux all of 127.0.0.0/8 is this machine; only a name makes it trusted.
    static final String ADDRESS = "127.0.0.2";

    static final String FIRST = "The kettle is on.";
    static final String SECOND = "The rain has stopped.";

    private static final Semaphore SECONDS = new Semaphore(0);
    private static final ConfigurableApplicationContext PROGRAM = start();

    private Served() {}

    static int port() {
        return Integer.parseInt(PROGRAM.getEnvironment().getRequiredProperty("local.server.port"));
    }

    static void letSecondGo() {
        SECONDS.release();
    }

    private static ConfigurableApplicationContext start() {
        ApplicationContextInitializer<GenericApplicationContext> words = context ->
                context.registerBean("slowWords", Wordsmith.class, Served::slowWords, bean -> bean.setPrimary(true));
        return new SpringApplicationBuilder(Sera.class)
                .initializers(words)
                .run(
                        "--sera.data-dir=" + Stores.directory(),
                        "--sera.public-url=https://sera.example.org/",
                        "--server.address=" + ADDRESS,
                        "--server.port=0");
    }

    private static Wordsmith slowWords() {
        return (plan, talk) -> Stream.of(FIRST, SECOND).map(Served::whenDue);
    }

    private static String whenDue(String sentence) {
        try {
            var due = sentence.equals(FIRST) || SECONDS.tryAcquire(30, TimeUnit.SECONDS);
            return due ? sentence : "Nobody let this sentence go.";
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
