package sera.conversation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import sera.people.Resident;
import sera.storage.Storage;

/// What the person says. The reply streams on the answer to the same request, so nothing idle is held open.
@Controller
class MessagesController {
    /// Asked for by the page's script, which puts the exchange where it belongs; others get the whole page, in parts.
    static final String EXCHANGE = "text/vnd.sera.exchange+html";

    private final Conversations conversations;
    private final Admission admission;
    private final Stages stages;

    MessagesController(Conversations conversations, Admission admission, Stages stages) {
        this.conversations = conversations;
        this.admission = admission;
        this.stages = stages;
    }

    @PostMapping("/conversations/{id}/messages")
    void say(
            Resident me,
            @PathVariable String id,
            @ModelAttribute MessageForm form,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var talk = ConversationsController.find(conversations, me, id);
        var stage = stage(me, talk, request, response);
        switch (admission.admit(me, talk, form)) {
            case Admission.Outcome.Refused(var status, var problem) -> stage.refuse(status, problem, form.text());
            case Admission.Outcome.Admitted(var saying) -> take(me, talk, saying, stage, form.text());
        }
    }

    /// Answers what is still waiting for a reply.
    @PostMapping("/conversations/{id}/replies")
    void resume(Resident me, @PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var talk = ConversationsController.find(conversations, me, id);
        var stage = stage(me, talk, request, response);
        conversations.resume(me.person(), talk, stage);
        stage.close();
    }

    private void take(Resident me, Conversation talk, Saying saying, Stage stage, String draft) throws IOException {
        try {
            conversations.take(me.person(), talk, saying, stage);
            stage.close();
        } catch (DataAccessException | TransactionException failure) {
            if (!Storage.isFull(failure) || stage.hasBegun()) {
                throw failure;
            }
            stage.refuse(507, "conversation.problem.not-kept", draft);
        }
    }

    private Stage stage(Resident me, Conversation talk, HttpServletRequest request, HttpServletResponse response) {
        var wantsExchange = EXCHANGE.equals(request.getHeader(HttpHeaders.ACCEPT));
        return stages.of(me, talk, request, response, wantsExchange);
    }
}
