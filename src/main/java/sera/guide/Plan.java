package sera.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a reply is to do, and why. Kept with the reply.
///
/// @param move the kind of reply
/// @param topic the authored bank its words come from (`arrive.cant-sleep`, `safety.ask-suicide`, …)
/// @param carries what the words must hold, by slot name (may be the person's own phrase)
/// @param avoids what they must not hold, in words a maker of words can follow
/// @param choices two to four answers beside the text box, or none
/// @param exercise the exercise the page opens beside this reply (`breathing`, `grounding`), with its step
/// @param why the reason in plain words, for the person who asks "why did you say that?"
/// @param rule the rule that made the plan
/// @param state what the guide needs to know next turn (small, flat)
public record Plan(
        Move move,
        String topic,
        Map<String, String> carries,
        List<String> avoids,
        List<Choice> choices,
        Optional<String> exercise,
        String why,
        String rule,
        Map<String, String> state) {}
