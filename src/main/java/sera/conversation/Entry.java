package sera.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sera.guide.Choice;
import sera.guide.Move;
import sera.shared.MessageId;
import sera.shared.Sensitive;

/// One thing on the page of a talk, in the order it came.
public sealed interface Entry {
    Instant at();

    /// What the person said; empty words where the sealed value no longer opens.
    record Said(MessageId id, Optional<Sensitive<String>> words, Instant at) implements Entry {}

    /// What sera said.
    ///
    /// @param heldBy what safety said of the words it answers
    record Reply(
            ReplyId id,
            List<String> sentences,
            State state,
            String why,
            String move,
            List<Choice> choices,
            Optional<String> exercise,
            SafetyNote heldBy,
            Instant at)
            implements Entry {
        /// Whether the talk is let go here.
        boolean closes() {
            return move.equals(Move.CLOSING.name());
        }
    }

    /// A fixed line the program owes the person (that it is a program; whether to keep this).
    record Notice(String name, Instant at) implements Entry {}

    enum State {
        /// Planned, nothing shown yet.
        PLANNED,
        STREAMING,
        WHOLE,
        /// Taken back before anything was shown, to be planned again with newer words.
        WITHDRAWN,
        /// Cut short by newer words.
        INTERRUPTED,
        /// Cut short by a crash.
        UNFINISHED
    }
}
