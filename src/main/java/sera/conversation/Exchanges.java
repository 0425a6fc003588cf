package sera.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sera.guide.Exchange;
import sera.safety.SafetyVerdict;
import sera.shared.ConversationId;
import sera.shared.MessageId;
import sera.shared.Person;
import sera.shared.Sensitive;
import sera.understanding.Heard;

/// A talk as the guide sees it: what was answered, and what still waits.
///
/// @param exchanges whole exchanges, oldest first
/// @param waiting messages no whole reply has answered, oldest first
/// @param interrupted what was said of a reply that newer words cut short
/// @param inherited safety's verdict on what waits and was read already, for a reply that never got there
/// @param lately what safety said of the last few replies, oldest first
record Exchanges(
        List<Exchange> exchanges,
        List<Transcripts.Message> waiting,
        List<String> interrupted,
        SafetyVerdict inherited,
        List<SafetyNote> lately) {
    private static final int A_FEW = 3;

    static Exchanges of(Transcripts transcripts, Person me, ConversationId talk) {
        var messages = transcripts.messages(me.id(), talk);
        var replies = transcripts.replies(me.id(), talk);
        var byReply = messages.stream()
                .filter(message -> message.reply() != null)
                .collect(Collectors.groupingBy(Exchanges::replyOf));
        var whole = replies.stream()
                .filter(reply -> reply.state() == Entry.State.WHOLE)
                .toList();
        var answered = whole.stream().map(Transcripts.Reply::id).toList();
        var waiting = messages.stream()
                .filter(message -> message.reply() == null || !answered.contains(message.reply()))
                .toList();
        return new Exchanges(
                exchanges(whole, byReply), waiting, interrupted(replies), inherited(waiting, replies), notesOf(whole));
    }

    /// Everything that waits, heard as one; the newest tapped choice counts.
    Heard heard() {
        return heard(waiting);
    }

    /// The messages the newest whole reply answered.
    List<MessageId> answeredLast() {
        return exchanges.reversed().stream()
                .map(exchange -> exchange.heard().messages())
                .filter(messages -> !messages.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// Each message that safety has not read yet, by itself. It reads none twice: an answer counts once.
    List<Heard> unread() {
        return waiting.stream()
                .filter(message -> message.reply() == null)
                .map(message -> heard(List.of(message)))
                .toList();
    }

    private static ReplyId replyOf(Transcripts.Message message) {
        return java.util.Objects.requireNonNull(message.reply());
    }

    private static List<Exchange> exchanges(
            List<Transcripts.Reply> whole, Map<ReplyId, List<Transcripts.Message>> messages) {
        var exchanges = new ArrayList<Exchange>();
        for (var reply : whole) {
            reply.planned()
                    .ifPresent(planned -> exchanges.add(new Exchange(
                            heard(messages.getOrDefault(reply.id(), List.of())),
                            planned.plan(),
                            reply.said(),
                            reply.at())));
        }
        return exchanges;
    }

    private static List<String> interrupted(List<Transcripts.Reply> replies) {
        return replies.isEmpty() || replies.getLast().state() != Entry.State.INTERRUPTED
                ? List.of()
                : replies.getLast().said();
    }

    private static List<SafetyNote> notesOf(List<Transcripts.Reply> whole) {
        return whole.stream()
                .skip(Math.max(0, whole.size() - A_FEW))
                .flatMap(reply -> reply.planned().stream())
                .map(Transcripts.Planned::safety)
                .toList();
    }

    private static SafetyVerdict inherited(List<Transcripts.Message> waiting, List<Transcripts.Reply> replies) {
        var lost = waiting.stream().map(Transcripts.Message::reply).toList();
        return replies.stream()
                .filter(reply -> lost.contains(reply.id()))
                .flatMap(reply -> reply.planned().stream())
                .map(planned -> planned.safety().verdict())
                .reduce(SafetyVerdict.clear(), Verdicts::stricter);
    }

    private static Heard heard(List<Transcripts.Message> messages) {
        var words = messages.stream().map(Exchanges::words).collect(Collectors.joining("\n"));
        var choice = messages.isEmpty() ? Optional.<String>empty() : choice(messages.getLast());
        return new Heard(messages.stream().map(Transcripts.Message::id).toList(), new Sensitive<>(words), choice);
    }

    private static String words(Transcripts.Message message) {
        return message.words().map(Transcripts.Words::words).orElse("");
    }

    private static Optional<String> choice(Transcripts.Message message) {
        return message.words().map(Transcripts.Words::choice);
    }
}
