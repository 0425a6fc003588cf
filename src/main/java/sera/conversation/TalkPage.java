package sera.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import sera.people.Keeping;
import sera.people.Resident;
import sera.safety.SafetyEnvelope;
import sera.shared.Ids;

/// What the page of a talk is made of.
@Component
class TalkPage {
    /// Names the message before which the page stops.
    static final String UP_TO = "upTo";

    private final Conversations conversations;
    private final SafetyEnvelope safety;

    TalkPage(Conversations conversations, SafetyEnvelope safety) {
        this.conversations = conversations;
        this.safety = safety;
    }

    Map<String, Object> model(Resident me, Conversation talk) {
        var entries = conversations.entries(me.person(), talk);
        var model = new HashMap<String, Object>();
        model.put("conversation", talk.id().toString());
        model.put("entries", shown(entries));
        model.put("key", Ids.next().toString());
        model.put("draft", "");
        model.put("closed", talk.closed().isPresent());
        model.put("askKeep", asksToKeep(me, entries));
        model.put("shared", me.keeping() == Keeping.SHARED);
        model.put("waits", conversations.waits(me.person(), talk));
        model.put("crisis", safety.card(me.person()));
        return model;
    }

    /// The page with some attributes set; with [#UP_TO], only what came before that message.
    Map<String, Object> model(Resident me, Conversation talk, Map<String, Object> more) {
        var model = model(me, talk);
        if (more.get(UP_TO) instanceof String id && model.get("entries") instanceof List<?> entries) {
            model.put(
                    "entries",
                    entries.stream().takeWhile(entry -> !isSaid(entry, id)).toList());
        }
        model.putAll(more);
        return model;
    }

    private static boolean isSaid(Object entry, String id) {
        return entry instanceof Shown shown && shown.id().equals(id);
    }

    private static List<Shown> shown(List<Entry> entries) {
        var last = entries.stream()
                .filter(Entry.Reply.class::isInstance)
                .reduce((older, newer) -> newer)
                .orElse(null);
        var shown = new ArrayList<Shown>();
        entries.stream()
                .filter(entry -> !isKeepQuestion(entry))
                .forEach(entry -> shown.add(Shown.of(entry, entry == last)));
        return shown;
    }

    /// The question stands while nothing was said after it, and until it is answered.
    private static boolean asksToKeep(Resident me, List<Entry> entries) {
        return me.keeping() == Keeping.UNDECIDED && !entries.isEmpty() && isKeepQuestion(entries.getLast());
    }

    private static boolean isKeepQuestion(Entry entry) {
        return entry instanceof Entry.Notice notice && notice.name().equals(Conversations.KEEP);
    }
}
