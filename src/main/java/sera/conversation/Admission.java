package sera.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sera.guide.Choice;
import sera.people.Resident;
import sera.safety.Concern;
import sera.safety.SafetyEnvelope;
import sera.shared.Person;
import sera.shared.Sensitive;
import sera.understanding.Heard;
import sera.understanding.Understanding;

/// Whether what was sent can be taken as a message. A mistake gets a clear answer; danger is never turned away.
@Component
class Admission {
    /// What came of looking at what was sent.
    sealed interface Outcome {
        record Admitted(Saying saying) implements Outcome {}

        /// @param problem the key of the words that say what is wrong
        record Refused(int status, String problem) implements Outcome {}
    }

    private static final List<Choice> ALWAYS =
            List.of(new Choice("not-quite", "not quite"), new Choice("stop", "stop"));

    private final Conversations conversations;
    private final ConversationSettings settings;
    private final Pace pace;
    private final SafetyEnvelope safety;
    private final Understanding understanding;

    Admission(
            Conversations conversations,
            ConversationSettings settings,
            Pace pace,
            SafetyEnvelope safety,
            Understanding understanding) {
        this.conversations = conversations;
        this.settings = settings;
        this.pace = pace;
        this.safety = safety;
        this.understanding = understanding;
    }

    Outcome admit(Resident me, Conversation talk, MessageForm form) {
        if (talk.closed().isPresent()) {
            return new Outcome.Refused(409, "conversation.problem.closed");
        }
        var key = form.messageKey();
        if (key.isEmpty()) {
            return new Outcome.Refused(400, "conversation.problem.refused");
        }
        var label = form.tapped().map(tapped -> label(me.person(), talk, tapped));
        if (label.isPresent() && label.get().isEmpty()) {
            return new Outcome.Refused(400, "conversation.problem.refused");
        }
        var words = label.flatMap(found -> found).orElse(form.text());
        if (words.isEmpty()) {
            return new Outcome.Refused(400, "conversation.problem.empty");
        }
        return limit(me.person(), words)
                .<Outcome>map(refused -> refused)
                .orElseGet(() -> new Outcome.Admitted(
                        form.tapped().isPresent()
                                ? new Saying(key.get(), new Sensitive<>(words), form.tapped())
                                : conversations.saying(me.person(), talk, key.get(), words)));
    }

    private Optional<Outcome.Refused> limit(Person me, String words) {
        var tooLong = words.length() > settings.longest();
        var tooFast = !pace.allows(me.id());
        if (!tooLong && !tooFast || safety.stands(me.id()) || isDanger(me, words)) {
            return Optional.empty();
        }
        return Optional.of(
                tooLong
                        ? new Outcome.Refused(413, "conversation.problem.too-long")
                        : new Outcome.Refused(429, "conversation.problem.too-fast"));
    }

    private boolean isDanger(Person me, String words) {
        var heard = new Heard(List.of(), new Sensitive<>(words), Optional.empty());
        return !(safety.look(understanding.read(heard)).concern() instanceof Concern.Clear);
    }

    /// The words of a choice that was offered in this talk, newest first.
    private Optional<String> label(Person me, Conversation talk, String tapped) {
        var offered = conversations.entries(me, talk).reversed().stream()
                .filter(Entry.Reply.class::isInstance)
                .map(Entry.Reply.class::cast)
                .flatMap(reply -> reply.choices().stream());
        return Stream.concat(offered, ALWAYS.stream())
                .filter(choice -> choice.key().equals(tapped))
                .map(Choice::label)
                .findFirst();
    }
}
