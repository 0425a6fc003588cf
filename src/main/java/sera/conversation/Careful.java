package sera.conversation;

import java.io.UncheckedIOException;

/// An audience that may leave at any moment without stopping the talk: once it cannot be reached it is spoken to no
/// more, and the reply is finished and kept all the same.
final class Careful implements Audience {
    private final Audience audience;
    private boolean there = true;

    Careful(Audience audience) {
        this.audience = audience;
    }

    @Override
    public void kept(Entry.Said said) {
        tell(() -> audience.kept(said));
    }

    @Override
    public void owes(Entry.Notice notice) {
        tell(() -> audience.owes(notice));
    }

    @Override
    public void begins(ReplyId reply) {
        tell(() -> audience.begins(reply));
    }

    @Override
    public void says(String sentence) {
        tell(() -> audience.says(sentence));
    }

    @Override
    public void ends(Entry.Reply reply) {
        tell(() -> audience.ends(reply));
    }

    @Override
    public void withdrawn() {
        tell(audience::withdrawn);
    }

    private void tell(Runnable word) {
        if (!there) {
            return;
        }
        try {
            word.run();
        } catch (UncheckedIOException gone) {
            there = false;
        }
    }
}
