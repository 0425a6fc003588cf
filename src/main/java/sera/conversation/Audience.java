package sera.conversation;

/// Whoever is shown a turn as it happens. The turn is kept and finished whether or not anyone listens.
public interface Audience {
    /// The person's words are durable.
    void kept(Entry.Said said);

    /// A fixed line sera owes the person at this moment.
    void owes(Entry.Notice notice);

    void begins(ReplyId reply);

    void says(String sentence);

    /// The reply has ended, whole or cut short.
    void ends(Entry.Reply reply);

    /// Newer words took this reply's place before any of it was shown.
    void withdrawn();
}
