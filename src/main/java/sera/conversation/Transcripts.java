package sera.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import sera.guide.Plan;
import sera.privacy.PersonalData;
import sera.shared.ConversationId;
import sera.shared.Ids;
import sera.shared.MessageId;
import sera.shared.PersonId;
import sera.shared.Sensitive;
import sera.vault.Place;
import sera.vault.SealedRows;

/// Everything said, by whom, and what became of each reply.
@Repository
class Transcripts implements PersonalData {
    private static final String MESSAGES = "conversation_messages";
    private static final String REPLIES = "conversation_replies";
    private static final String SENTENCES = "conversation_sentences";

    /// A message as it is kept: what was said, and which reply answered it.
    record Message(MessageId id, Instant at, @Nullable ReplyId reply, Optional<Words> words) {}

    /// A reply as it is kept.
    record Reply(
            ReplyId id, Instant at, Instant beat, Entry.State state, Optional<Planned> planned, List<String> said) {}

    /// What is sealed of a message.
    record Words(String words, @Nullable String choice) {}

    /// What is sealed of a reply: its plan, safety's verdict, who made the words, and by which version.
    record Planned(Plan plan, SafetyNote safety, String maker, String version) {}

    /// What is sealed of a sentence.
    record Sentence(String words) {}

    private final JdbcClient jdbc;
    private final SealedRows rows;

    Transcripts(JdbcClient jdbc, SealedRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    // conversations

    void start(PersonId person, Conversation talk) {
        jdbc.sql("INSERT INTO conversations (person_id, id, started_at) VALUES (?, ?, ?)")
                .params(List.of(
                        person.toString(), talk.id().toString(), talk.started().toEpochMilli()))
                .update();
    }

    void close(PersonId person, ConversationId talk, Instant now) {
        jdbc.sql("UPDATE conversations SET closed_at = ? WHERE person_id = ? AND id = ? AND closed_at IS NULL")
                .params(List.of(now.toEpochMilli(), person.toString(), talk.toString()))
                .update();
    }

    Optional<Conversation> conversation(PersonId person, ConversationId talk) {
        return jdbc.sql("SELECT id, started_at, closed_at FROM conversations WHERE person_id = ? AND id = ?")
                .params(List.of(person.toString(), talk.toString()))
                .query((row, n) -> conversation(row.getString(1), row.getLong(2), row.getLong(3)))
                .optional();
    }

    Optional<Conversation> latest(PersonId person) {
        return jdbc.sql("SELECT id, started_at, closed_at FROM conversations WHERE person_id = ?"
                        + " ORDER BY started_at DESC, id DESC LIMIT 1")
                .param(person.toString())
                .query((row, n) -> conversation(row.getString(1), row.getLong(2), row.getLong(3)))
                .optional();
    }

    private static Conversation conversation(String id, long started, long closed) {
        return new Conversation(
                ConversationId.of(id),
                Instant.ofEpochMilli(started),
                closed == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(closed)));
    }

    // messages

    /// Keeps a message, once: false when one with its key is there already.
    boolean keep(PersonId person, ConversationId talk, MessageId id, Saying saying, Instant now) {
        var words = new Words(saying.words().reveal(), saying.choice().orElse(null));
        return jdbc.sql("INSERT INTO conversation_messages"
                                + " (person_id, id, conversation_id, message_key, said_at, words) VALUES (?, ?, ?, ?, ?, ?)"
                                + " ON CONFLICT (person_id, conversation_id, message_key) DO NOTHING")
                        .params(List.of(
                                person.toString(),
                                id.toString(),
                                talk.toString(),
                                saying.key().toString(),
                                now.toEpochMilli(),
                                rows.seal(person, new Place(MESSAGES, id.toString()), words)))
                        .update()
                == 1;
    }

    Message withKey(PersonId person, ConversationId talk, String key) {
        return jdbc.sql("SELECT id, said_at, reply_id, words FROM conversation_messages"
                        + " WHERE person_id = ? AND conversation_id = ? AND message_key = ?")
                .params(List.of(person.toString(), talk.toString(), key))
                .query((row, n) -> message(person, row.getString(1), row.getLong(2), row.getString(3), row.getBytes(4)))
                .single();
    }

    /// Oldest first.
    List<Message> messages(PersonId person, ConversationId talk) {
        return jdbc.sql("SELECT id, said_at, reply_id, words FROM conversation_messages"
                        + " WHERE person_id = ? AND conversation_id = ? ORDER BY said_at, id")
                .params(List.of(person.toString(), talk.toString()))
                .query((row, n) -> message(person, row.getString(1), row.getLong(2), row.getString(3), row.getBytes(4)))
                .list();
    }

    private Message message(PersonId person, String id, long at, @Nullable String reply, byte[] words) {
        return new Message(
                MessageId.of(id),
                Instant.ofEpochMilli(at),
                reply == null ? null : ReplyId.of(reply),
                rows.open(person, new Place(MESSAGES, id), words, Words.class));
    }

    void answeredBy(PersonId person, ReplyId reply, List<MessageId> messages) {
        messages.forEach(
                message -> jdbc.sql("UPDATE conversation_messages SET reply_id = ? WHERE person_id = ? AND id = ?")
                        .params(List.of(reply.toString(), person.toString(), message.toString()))
                        .update());
    }

    // replies

    void begin(PersonId person, ConversationId talk, ReplyId reply, Planned planned, Instant now) {
        jdbc.sql(
                        "INSERT INTO conversation_replies"
                                + " (person_id, id, conversation_id, begun_at, beat_at, state, plan) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(List.of(
                        person.toString(),
                        reply.toString(),
                        talk.toString(),
                        now.toEpochMilli(),
                        now.toEpochMilli(),
                        Entry.State.PLANNED.name(),
                        rows.seal(person, new Place(REPLIES, reply.toString()), planned)))
                .update();
    }

    /// Stops every reply of this talk that is on its way: one that has shown nothing is withdrawn, others are
    /// cut short.
    void halt(PersonId person, ConversationId talk) {
        move(person, talk, Entry.State.PLANNED, Entry.State.WITHDRAWN);
        move(person, talk, Entry.State.STREAMING, Entry.State.INTERRUPTED);
    }

    private void move(PersonId person, ConversationId talk, Entry.State from, Entry.State to) {
        jdbc.sql("UPDATE conversation_replies SET state = ? WHERE person_id = ? AND conversation_id = ? AND state = ?")
                .params(List.of(to.name(), person.toString(), talk.toString(), from.name()))
                .update();
    }

    /// Claims the next sentence for a reply that is still on its way, and keeps it; false when newer words stopped it.
    boolean say(PersonId person, ReplyId reply, int place, String sentence, Instant now) {
        var claimed = jdbc.sql("UPDATE conversation_replies SET state = 'STREAMING', beat_at = ?"
                        + " WHERE person_id = ? AND id = ? AND state IN ('PLANNED', 'STREAMING')")
                .params(List.of(now.toEpochMilli(), person.toString(), reply.toString()))
                .update();
        if (claimed == 1) {
            add(person, reply, place, sentence);
        }
        return claimed == 1;
    }

    private void add(PersonId person, ReplyId reply, int place, String sentence) {
        jdbc.sql("INSERT INTO conversation_sentences (person_id, reply_id, place, words) VALUES (?, ?, ?, ?)")
                .params(List.of(
                        person.toString(),
                        reply.toString(),
                        place,
                        rows.seal(person, sentencePlace(reply.toString(), place), new Sentence(sentence))))
                .update();
    }

    /// Marks a reply that was streaming as whole; false when newer words stopped it first.
    boolean complete(PersonId person, ReplyId reply) {
        return jdbc.sql("UPDATE conversation_replies SET state = 'WHOLE' WHERE person_id = ? AND id = ?"
                                + " AND state IN ('PLANNED', 'STREAMING')")
                        .params(List.of(person.toString(), reply.toString()))
                        .update()
                == 1;
    }

    /// Oldest first, with what each said.
    List<Reply> replies(PersonId person, ConversationId talk) {
        var said = sentences(person, talk);
        return jdbc.sql("SELECT id, begun_at, beat_at, state, plan FROM conversation_replies"
                        + " WHERE person_id = ? AND conversation_id = ? ORDER BY begun_at, id")
                .params(List.of(person.toString(), talk.toString()))
                .query((row, n) -> {
                    var id = row.getString(1);
                    return new Reply(
                            ReplyId.of(id),
                            Instant.ofEpochMilli(row.getLong(2)),
                            Instant.ofEpochMilli(row.getLong(3)),
                            Entry.State.valueOf(row.getString(4)),
                            rows.open(person, new Place(REPLIES, id), row.getBytes(5), Planned.class),
                            said.getOrDefault(id, List.of()));
                })
                .list();
    }

    private Map<String, List<String>> sentences(PersonId person, ConversationId talk) {
        return jdbc
                .sql("SELECT s.reply_id, s.place, s.words FROM conversation_sentences s"
                        + " JOIN conversation_replies r ON r.person_id = s.person_id AND r.id = s.reply_id"
                        + " WHERE s.person_id = ? AND r.conversation_id = ? ORDER BY s.reply_id, s.place")
                .params(List.of(person.toString(), talk.toString()))
                .query((row, n) ->
                        Map.entry(row.getString(1), sentence(person, row.getString(1), row.getInt(2), row.getBytes(3))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private String sentence(PersonId person, String reply, int place, byte[] sealed) {
        return rows.open(person, sentencePlace(reply, place), sealed, Sentence.class)
                .map(Sentence::words)
                .orElse("…");
    }

    private static Place sentencePlace(String reply, int place) {
        return new Place(SENTENCES, reply + "/" + place);
    }

    // notices

    void notice(PersonId person, ConversationId talk, String name, Instant now) {
        jdbc.sql("INSERT INTO conversation_notices (person_id, id, conversation_id, shown_at, notice)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(List.of(person.toString(), Ids.next().toString(), talk.toString(), now.toEpochMilli(), name))
                .update();
    }

    List<Entry.Notice> notices(PersonId person, ConversationId talk) {
        return jdbc.sql("SELECT notice, shown_at FROM conversation_notices"
                        + " WHERE person_id = ? AND conversation_id = ? ORDER BY shown_at, id")
                .params(List.of(person.toString(), talk.toString()))
                .query((row, n) -> new Entry.Notice(row.getString(1), Instant.ofEpochMilli(row.getLong(2))))
                .list();
    }

    Optional<Instant> lastNotice(PersonId person, String name) {
        return instant(
                "SELECT MAX(shown_at) FROM conversation_notices WHERE person_id = ? AND notice = ?",
                List.of(person.toString(), name));
    }

    Optional<Instant> lastSaid(PersonId person) {
        return instant(
                "SELECT MAX(said_at) FROM conversation_messages WHERE person_id = ?", List.of(person.toString()));
    }

    Optional<Instant> firstSaidSince(PersonId person, Instant start) {
        return instant(
                "SELECT MIN(said_at) FROM conversation_messages WHERE person_id = ? AND said_at >= ?",
                List.of(person.toString(), start.toEpochMilli()));
    }

    private Optional<Instant> instant(String sql, List<?> params) {
        return jdbc.sql(sql)
                .params(params)
                .query((row, n) -> Optional.of(row.getLong(1)).filter(millis -> millis > 0))
                .single()
                .map(Instant::ofEpochMilli);
    }

    // what the owner may take and destroy

    @Override
    public String name() {
        return "conversations";
    }

    @Override
    public List<Map<String, Object>> export(PersonId person) {
        var all = new ArrayList<Map<String, Object>>();
        all.addAll(exported(person));
        all.sort(Comparator.comparing(line -> String.valueOf(line.get("at"))));
        return all;
    }

    private List<Map<String, Object>> exported(PersonId person) {
        var lines = new ArrayList<Map<String, Object>>();
        for (var talk : talks(person)) {
            messages(person, talk).forEach(message -> lines.add(line(talk, "you", message.at(), text(message))));
            replies(person, talk)
                    .forEach(reply -> lines.add(line(talk, "sera", reply.at(), String.join(" ", reply.said()))));
        }
        return lines;
    }

    private List<ConversationId> talks(PersonId person) {
        return jdbc.sql("SELECT id FROM conversations WHERE person_id = ? ORDER BY started_at, id")
                .param(person.toString())
                .query((row, n) -> ConversationId.of(row.getString(1)))
                .list();
    }

    private static Map<String, Object> line(ConversationId talk, String who, Instant at, String words) {
        var line = new LinkedHashMap<String, Object>();
        line.put("talk", talk.toString());
        line.put("at", at.toString());
        line.put("who", who);
        line.put("words", words);
        return line;
    }

    private static String text(Message message) {
        return message.words().map(Words::words).orElse("(damaged)");
    }

    @Override
    public void erase(PersonId person) {
        List.of(SENTENCES, REPLIES, MESSAGES, "conversation_notices", "conversations")
                .forEach(table -> jdbc.sql("DELETE FROM " + table + " WHERE person_id = ?")
                        .param(person.toString())
                        .update());
    }

    static Entry.Said said(Message message) {
        return new Entry.Said(message.id(), message.words().map(words -> new Sensitive<>(words.words())), message.at());
    }
}
