package sera.conversation;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import sera.people.Keeping;
import sera.people.Resident;
import sera.privacy.Privacy;

/// Closing a talk. On a shared device nothing stays.
@Controller
class ClosuresController {
    private final Conversations conversations;
    private final Privacy privacy;

    ClosuresController(Conversations conversations, Privacy privacy) {
        this.conversations = conversations;
        this.privacy = privacy;
    }

    @PostMapping("/conversations/{id}/closure")
    String close(Resident me, @PathVariable String id) {
        var talk = ConversationsController.find(conversations, me, id);
        if (me.keeping() == Keeping.SHARED) {
            privacy.erase(me.person().id());
            return "redirect:/gone";
        }
        conversations.close(me.person(), talk);
        conversations.askToKeep(me.person(), talk);
        return "redirect:/conversations/" + talk.id();
    }
}
