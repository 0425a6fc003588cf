package sera.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sera.conversation.Conversations;
import sera.people.Keeping;
import sera.people.People;
import sera.safety.ProtocolPage;
import sera.safety.SafetyEnvelope;
import sera.shared.Person;
import sera.shared.StartRefused;

/// The same talk, in a terminal: one line is one turn.
@Command(name = "talk", description = "Talk in this terminal; reads lines from standard input.")
final class Talk implements Callable<Integer> {
    private final Program program;

    @Option(names = "--data-dir", description = "The directory everything lies in (default: ~/.sera).")
    private @Nullable Path dataDirectory;

    @Option(names = "--person", description = "Come back as the person of this name.")
    private @Nullable String person;

    @Option(names = "--json", description = "Print one JSON object a turn.")
    private boolean json;

    Talk(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (var context = program.quietly(Optional.ofNullable(dataDirectory))) {
            requireProtocol(context.getBean(ProtocolPage.class));
            var sitting = sitting(context);
            Voice voice = json ? new JsonVoice(out) : new PlainVoice(out, System.console() != null);
            voice.opening(sitting.opening());
            var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (var line = in.readLine(); line != null && !sitting.isOver(); line = in.readLine()) {
                if (!line.isBlank()) {
                    voice.turn(sitting.turn(line.strip()));
                }
            }
        }
        return 0;
    }

    private static void requireProtocol(ProtocolPage protocol) {
        if (!protocol.isWhole()) {
            throw new StartRefused(
                    "The page that says what sera does in danger is missing or not whole, so nobody is talked with.",
                    "Put back safety/protocol.html and its words, or the whole program. Nothing was changed.");
        }
    }

    private Sitting sitting(ConfigurableApplicationContext context) {
        return new Sitting(
                context.getBean(Conversations.class),
                context.getBean(SafetyEnvelope.class),
                context,
                me(context.getBean(People.class)));
    }

    private Person me(People people) {
        var zone = ZoneId.systemDefault().getId();
        return person == null
                ? people.begin(Locale.ENGLISH, zone, Optional.empty(), Keeping.UNDECIDED)
                        .resident()
                        .person()
                : people.named(person, zone).person();
    }
}
