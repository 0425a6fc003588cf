package sera.cli;

import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import sera.conversation.Conversation;
import sera.conversation.Conversations;
import sera.conversation.Entry;
import sera.conversation.SafetyNote;
import sera.conversation.Saying;
import sera.exam.Listener;
import sera.guide.Choice;
import sera.safety.SafetyEnvelope;
import sera.shared.Ids;
import sera.shared.Person;
import sera.shared.Sensitive;

/// One person's talk in a terminal.
final class Sitting {
    /// One turn as the terminal shows it.
    ///
    /// @param card the lines of the crisis card or the quiet line below the reply, or none
    record Turn(
            List<String> sentences,
            List<String> card,
            List<Choice> choices,
            SafetyNote safety,
            String move,
            String why,
            double millis) {
        /// Everything the person sees as words.
        String reply() {
            var words = String.join(" ", sentences);
            return card.isEmpty() ? words : words + "\n\n" + String.join("\n", card);
        }
    }

    private static final double NANOS = 1e6;

    private final Conversations conversations;
    private final CardText cards;
    private final Person me;
    private final Conversation talk;
    private List<Choice> offered;

    Sitting(Conversations conversations, SafetyEnvelope safety, MessageSource messages, Person me) {
        this.conversations = conversations;
        this.cards = new CardText(safety, messages, me);
        this.me = me;
        this.talk = conversations.current(me);
        this.offered = conversations.offered(me, talk);
    }

    /// What was said last: the first words of a new talk, or those it broke off after. What still waits for an answer
    /// is answered first.
    Turn opening() {
        if (conversations.waits(me, talk)) {
            conversations.resume(me, talk, new Listener());
            offered = conversations.offered(me, talk);
        }
        return lastReply().map(reply -> turn(reply, 0)).orElseThrow();
    }

    /// Whether what was said here is deleted, and with it the talk.
    boolean isOver() {
        return conversations.of(me, talk.id()).isEmpty();
    }

    Turn turn(String line) {
        var listener = new Listener();
        var began = System.nanoTime();
        conversations.take(me, talk, saying(line), listener);
        var millis = (System.nanoTime() - began) / NANOS;
        var reply = listener.reply().orElseThrow(() -> new IllegalStateException("no reply came"));
        offered = reply.choices();
        return turn(reply, millis);
    }

    private Turn turn(Entry.Reply reply, double millis) {
        return new Turn(
                reply.sentences(),
                cards.lines(reply.heldBy()),
                reply.choices(),
                reply.heldBy(),
                reply.move(),
                reply.why(),
                millis);
    }

    /// A number picks a choice; anything else is what they say.
    private Saying saying(String line) {
        return chosen(line)
                .map(choice -> new Saying(Ids.next(), new Sensitive<>(choice.label()), Optional.of(choice.key())))
                .orElseGet(() -> conversations.saying(me, talk, Ids.next(), line));
    }

    private Optional<Choice> chosen(String line) {
        if (!line.matches("\\d{1,2}")) {
            return Optional.empty();
        }
        var number = Integer.parseInt(line);
        return number >= 1 && number <= offered.size() ? Optional.of(offered.get(number - 1)) : Optional.empty();
    }

    private Optional<Entry.Reply> lastReply() {
        return conversations.entries(me, talk).reversed().stream()
                .filter(Entry.Reply.class::isInstance)
                .map(Entry.Reply.class::cast)
                .findFirst();
    }
}
