package sera.guide;

import java.util.Optional;

/// One reason to say one kind of thing next. The first rule in order that has a plan, and words for it, speaks.
interface Rule {
    Optional<Plan> plan(Talk talk, TalkState state);
}
