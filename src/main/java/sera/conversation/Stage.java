package sera.conversation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import sera.people.Keeping;
import sera.people.Resident;
import sera.shared.Ids;

/// One turn as it is shown on the answer to its own request: each part goes out the moment it is there.
final class Stage implements Audience {
    /// What stands around the exchange.
    sealed interface Frame {
        /// The exchange alone; the page is there already.
        record Bare() implements Frame {}

        /// The whole page, for a browser without scripts: what is above the exchange first, what is below it last.
        record Whole(Page page) implements Frame {}
    }

    /// The page of the talk as it is now, with some attributes set.
    interface Page {
        String with(Map<String, Object> attributes);
    }

    private static final String LIVE = "<div id=\"live\"";
    private static final String HTML = "text/html;charset=UTF-8";
    private static final String WORDS = "<!--words-->";

    private final Conversations conversations;
    private final Fragments.Rendering html;
    private final MessageSource messages;
    private final HttpServletResponse response;
    private final Resident me;
    private final Conversation talk;
    private final Frame frame;
    private boolean begun;

    Stage(
            Conversations conversations,
            Fragments.Rendering html,
            MessageSource messages,
            HttpServletResponse response,
            Resident me,
            Conversation talk,
            Frame frame) {
        this.conversations = conversations;
        this.html = html;
        this.messages = messages;
        this.response = response;
        this.me = me;
        this.talk = talk;
        this.frame = frame;
    }

    boolean hasBegun() {
        return begun;
    }

    @Override
    public void kept(Entry.Said said) {
        open(said.id().toString());
        send(html.exchange("said", Shown.of(said, false)));
    }

    @Override
    public void owes(Entry.Notice notice) {
        send(html.exchange("notice", Shown.of(notice, false)));
    }

    @Override
    public void begins(ReplyId reply) {
        open("");
        var empty = new Entry.Reply(
                reply,
                List.of(),
                Entry.State.STREAMING,
                "",
                "",
                List.of(),
                Optional.empty(),
                SafetyNote.NONE,
                Instant.EPOCH);
        send(halves(Shown.of(empty, false))[0]);
    }

    @Override
    public void says(String sentence) {
        send(html.sentence(sentence));
    }

    @Override
    public void ends(Entry.Reply reply) {
        var isLast = reply.state() == Entry.State.WHOLE;
        send(halves(Shown.of(reply, isLast))[1]);
        if (isLast && reply.closes() && me.keeping() == Keeping.UNDECIDED) {
            askToKeep();
        }
    }

    /// The whole page asks below the exchange; an exchange alone brings the question along.
    private void askToKeep() {
        if (conversations.askToKeep(me.person(), talk) && frame instanceof Frame.Bare) {
            send(html.keepQuestion());
        }
    }

    @Override
    public void withdrawn() {
        // the newer message's own answer carries the reply
    }

    /// What was sent cannot be taken: says why, and gives the words back.
    void refuse(int status, String problem, String draft) throws IOException {
        response.setStatus(status);
        switch (frame) {
            case Frame.Bare() -> {
                response.setContentType("text/plain;charset=UTF-8");
                send(messages.getMessage(problem, null, html.language()));
            }
            case Frame.Whole(var page) -> {
                response.setContentType(HTML);
                send(page.with(Map.of("problem", problem, "draft", draft)));
            }
        }
    }

    /// Sends what stands below the exchange.
    void close() {
        open("");
        if (frame instanceof Frame.Whole(var page)) {
            var whole = page.with(Map.of());
            send(whole.substring(whole.indexOf(LIVE)));
        }
    }

    /// @param upTo the message whose exchange follows; what came before it goes out first
    private void open(String upTo) {
        if (begun) {
            return;
        }
        begun = true;
        response.setContentType(HTML);
        response.setHeader("Sera-Next-Key", Ids.next().toString());
        if (frame instanceof Frame.Whole(var page)) {
            var whole = page.with(Map.of(TalkPage.UP_TO, upTo));
            send(whole.substring(0, whole.indexOf(LIVE)));
        }
    }

    private String[] halves(Shown reply) {
        var whole = html.exchange("reply", reply);
        var middle = whole.indexOf(WORDS);
        return new String[] {whole.substring(0, middle), whole.substring(middle + WORDS.length())};
    }

    private void send(String part) {
        try {
            response.getOutputStream().write(part.getBytes(StandardCharsets.UTF_8));
            response.flushBuffer();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
