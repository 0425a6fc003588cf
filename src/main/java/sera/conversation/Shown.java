package sera.conversation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sera.guide.Choice;

/// One entry as the page shows it.
///
/// @param last the newest reply, whose choices can still be tapped
record Shown(
        String type,
        String id,
        String words,
        List<String> sentences,
        String state,
        String why,
        List<Choice> choices,
        boolean card,
        boolean quietLine,
        @Nullable String exercise,
        boolean last) {
    private static final String DAMAGED = "conversation.damaged";

    static Shown of(Entry entry, boolean last) {
        return switch (entry) {
            case Entry.Said(var id, var words, var at) ->
                words.map(whole -> plain("said", id.toString(), whole.reveal()))
                        .orElseGet(() -> plain("notice", "", DAMAGED));
            case Entry.Notice notice -> plain("notice", "", "conversation.notice." + notice.name());
            case Entry.Reply reply -> reply(reply, last);
        };
    }

    /// The same once newer words were said.
    Shown passed() {
        return new Shown(type, id, words, sentences, state, why, choices, card, quietLine, exercise, false);
    }

    private static Shown plain(String type, String id, String words) {
        return new Shown(type, id, words, List.of(), "whole", "", List.of(), false, false, null, false);
    }

    private static Shown reply(Entry.Reply reply, boolean last) {
        return new Shown(
                "reply",
                reply.id().toString(),
                "",
                reply.sentences(),
                reply.state().name().toLowerCase(Locale.ROOT),
                reply.why(),
                reply.choices(),
                reply.heldBy().card(),
                reply.heldBy().quietLine(),
                reply.exercise().orElse(null),
                last);
    }
}
