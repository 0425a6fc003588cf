package sera.measures;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sera.safety.SafetyEnvelope;
import sera.safety.SafetyVerdict;
import sera.shared.Person;

/// What safety asks to be shown on a page that is not the talk: the card, or the quiet line, and the way to the talk.
@Component
class Care {
    private final SafetyEnvelope safety;

    Care(SafetyEnvelope safety) {
        this.safety = safety;
    }

    SafetyVerdict show(Person me, Model model) {
        var verdict = safety.standing(me.id());
        model.addAttribute("care", care(verdict));
        model.addAttribute("crisis", safety.card(me));
        return verdict;
    }

    private static String care(SafetyVerdict verdict) {
        if (verdict.card()) {
            return "card";
        }
        return verdict.quietLine() || verdict.holds() ? "quiet" : "none";
    }
}
