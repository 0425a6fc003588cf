package sera.conversation;

import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import sera.people.Resident;
import sera.shared.ConversationId;

/// The page of a talk.
@Controller
class ConversationsController {
    private final Conversations conversations;
    private final TalkPage page;

    ConversationsController(Conversations conversations, TalkPage page) {
        this.conversations = conversations;
        this.page = page;
    }

    @GetMapping("/conversations/current")
    String current(Resident me) {
        return "redirect:/conversations/" + conversations.current(me.person()).id();
    }

    @GetMapping("/conversations/{id}")
    String show(Resident me, @PathVariable String id, Model model) {
        var talk = find(conversations, me, id);
        model.addAllAttributes(page.model(me, talk));
        return "conversation/talk";
    }

    /// The talk with this id, if it is theirs; anything else is not here.
    static Conversation find(Conversations conversations, Resident me, String id) {
        try {
            return conversations.of(me.person(), ConversationId.of(id)).orElseThrow();
        } catch (IllegalArgumentException | NoSuchElementException absent) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
