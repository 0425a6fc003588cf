package sera.journeys;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import sera.Sera;
import sera.conversation.Wordsmith;
import sera.guide.Guide;
import sera.guide.Plan;
import sera.guide.Talk;
import sera.testing.Stores;

/// The whole program, served on loopback for all journeys, with replies that can be held after their first sentence.
final class House {
    /// Someone who says this gets a reply of two sentences, the second of which waits.
    static final String HOLD = "canary: hold the second sentence";

    static final String FIRST = "The lamp is on.";
    static final String SECOND = "The rain has stopped.";

    private static final Path DIRECTORY = Stores.directory();
    private static final Semaphore SECONDS = new Semaphore(0);
    private static final ConfigurableApplicationContext PROGRAM = start();

    private House() {}

    static String at(String path) {
        return "http://localhost:" + port() + path;
    }

    static int port() {
        return Integer.parseInt(PROGRAM.getEnvironment().getRequiredProperty("local.server.port"));
    }

    static void letSecondGo() {
        SECONDS.release();
    }

    static int rows(String table) {
        return PROGRAM.getBean(JdbcClient.class)
                .sql("SELECT COUNT(*) FROM " + table)
                .query(Integer.class)
                .single();
    }

    private static ConfigurableApplicationContext start() {
        ApplicationContextInitializer<GenericApplicationContext> words = context -> context.registerBean(
                "heldWords", Wordsmith.class, () -> held(context.getBean(Guide.class)), bean -> bean.setPrimary(true));
        return new SpringApplicationBuilder(Sera.class)
                .initializers(words)
                .run("--sera.data-dir=" + DIRECTORY, "--server.port=0");
    }

    private static Wordsmith held(Guide guide) {
        return (plan, talk) -> words(guide, plan, talk);
    }

    private static Stream<String> words(Guide guide, Plan plan, Talk talk) {
        return talk.reading().heard().words().reveal().contains(HOLD)
                ? Stream.of(FIRST, SECOND).map(House::whenDue)
                : guide.words(plan, talk).stream();
    }

    private static String whenDue(String sentence) {
        try {
            return sentence.equals(FIRST) || SECONDS.tryAcquire(20, TimeUnit.SECONDS) ? sentence : "Nobody let go.";
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    static List<String> arguments() {
        return List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking");
    }
}
