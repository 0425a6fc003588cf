package sera.conversation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import sera.people.Resident;
import sera.safety.SafetyEnvelope;

/// Makes the stage a turn is shown on.
@Component
class Stages {
    private final Conversations conversations;
    private final TalkPage page;
    private final Fragments fragments;
    private final MessageSource messages;
    private final SafetyEnvelope safety;

    Stages(
            Conversations conversations,
            TalkPage page,
            Fragments fragments,
            MessageSource messages,
            SafetyEnvelope safety) {
        this.conversations = conversations;
        this.page = page;
        this.fragments = fragments;
        this.messages = messages;
        this.safety = safety;
    }

    Stage of(
            Resident me,
            Conversation talk,
            HttpServletRequest request,
            HttpServletResponse response,
            boolean wantsExchange) {
        var html = fragments.of(request, response, safety.card(me.person()));
        var frame = wantsExchange
                ? new Stage.Frame.Bare()
                : new Stage.Frame.Whole(more -> html.page(page.model(me, talk, more)));
        return new Stage(conversations, html, messages, response, me, talk, frame);
    }
}
