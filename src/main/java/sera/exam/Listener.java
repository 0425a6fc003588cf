package sera.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sera.conversation.Audience;
import sera.conversation.Entry;
import sera.conversation.ReplyId;

/// Hears a whole turn.
public class Listener implements Audience {
    private final List<String> sentences = new ArrayList<>();
    private Optional<Entry.Reply> reply = Optional.empty();

    public List<String> sentences() {
        return List.copyOf(sentences);
    }

    /// The reply with its plan's choices; empty when none came.
    public Optional<Entry.Reply> reply() {
        return reply;
    }

    @Override
    public void kept(Entry.Said said) {}

    @Override
    public void owes(Entry.Notice notice) {}

    @Override
    public void begins(ReplyId begun) {}

    @Override
    public void says(String sentence) {
        sentences.add(sentence);
    }

    @Override
    public void ends(Entry.Reply ended) {
        reply = Optional.of(ended);
    }

    @Override
    public void withdrawn() {}
}
