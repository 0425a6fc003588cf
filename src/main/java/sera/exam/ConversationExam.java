package sera.exam;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sera.conversation.Conversation;
import sera.conversation.Conversations;
import sera.conversation.Entry;
import sera.conversation.Release;
import sera.people.Keeping;
import sera.people.People;
import sera.shared.Ids;
import sera.shared.Person;

/// Plays talks through the whole way of a message and counts what went wrong.
@Component
public class ConversationExam {
    private static final double NANOS = 1e6;

    private final Conversations conversations;
    private final People people;
    private final Release release;
    private final Clock clock;

    ConversationExam(Conversations conversations, People people, Release release, Clock clock) {
        this.conversations = conversations;
        this.people = people;
        this.release = release;
        this.clock = clock;
    }

    /// @param transcripts where the talks are written whole, if anywhere
    /// @param progress hears a line as each file is done
    public Report run(List<Path> files, Optional<Path> transcripts, Consumer<String> progress) {
        var rows = new ArrayList<Row>();
        var all = new ArrayList<PlayedTalk>();
        for (var file : files) {
            var played = TalkCase.read(file).stream().map(this::play).toList();
            rows.addAll(rows(SetName.of(file), played));
            all.addAll(played);
            progress.accept(file.getFileName() + ": " + played.size() + " talks");
        }
        if (files.size() > 1) {
            rows.addAll(rows("all", all));
        }
        transcripts.ifPresent(file -> write(file, all));
        return new Report(release.version(), LocalDate.now(clock).toString(), rows);
    }

    private PlayedTalk play(TalkCase talkCase) {
        var me = people.begin(Locale.ENGLISH, "UTC", Optional.empty(), Keeping.SHARED)
                .resident()
                .person();
        var talk = conversations.begin(me, false);
        var opening = opening(me, talk);
        var turns =
                talkCase.turns().stream().map(words -> turn(me, talk, words)).toList();
        return new PlayedTalk(talkCase.id(), opening, turns);
    }

    private List<String> opening(Person me, Conversation talk) {
        return conversations.entries(me, talk).stream()
                .filter(Entry.Reply.class::isInstance)
                .map(Entry.Reply.class::cast)
                .flatMap(reply -> reply.sentences().stream())
                .toList();
    }

    private PlayedTurn turn(Person me, Conversation talk, String words) {
        var listener = new Listener();
        var began = System.nanoTime();
        conversations.take(me, talk, conversations.saying(me, talk, Ids.next(), words), listener);
        var millis = (System.nanoTime() - began) / NANOS;
        var reply = listener.reply();
        return new PlayedTurn(
                words,
                listener.sentences(),
                reply.map(Entry.Reply::choices).orElse(List.of()),
                reply.map(ended -> ended.heldBy().card()).orElse(false),
                millis);
    }

    private static List<Row> rows(String set, List<PlayedTalk> talks) {
        var turns = talks.stream().flatMap(talk -> talk.turns().stream()).toList();
        var millis = turns.stream().mapToDouble(PlayedTurn::millis).sorted().toArray();
        var n = turns.size();
        return List.of(
                Row.plain(set, "talks", talks.size(), talks.size()),
                Row.plain(set, "turns", n, n),
                Row.plain(set, "median-ms", n, quantile(millis, .5)),
                Row.plain(set, "p99-ms", n, quantile(millis, .99)),
                Row.share(
                        set,
                        "repeated-within-10",
                        n,
                        talks.stream().mapToLong(PlayedTalk::repeats).sum()),
                Row.share(
                        set,
                        "failures",
                        n,
                        turns.stream().filter(PlayedTurn::failed).count()));
    }

    private static double quantile(double[] sorted, double q) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, Math.ceil(q * sorted.length) - 1)];
    }

    private static void write(Path file, List<PlayedTalk> talks) {
        try {
            Files.writeString(file, talks.stream().map(PlayedTalk::transcript).collect(Collectors.joining("\n")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
