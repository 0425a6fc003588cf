package sera.measures;

import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import sera.safety.SafetyEnvelope;
import sera.shared.Person;

/// The direct question after an answer that asks for care, with a live contact and the way to the talk.
@Controller
class AskedController {
    /// The steps whose question stands on this page; every other one is talked of in the talk.
    private static final Set<String> HERE = Set.of("ask-suicide", "ask-again", "ask-today");

    private static final Set<String> ANSWERS = Set.of("yes", "sometimes", "no", "dont-know", "rather-not-say");
    private static final String PAGE = "redirect:/measures/asked?then=";

    private final SafetyEnvelope safety;
    private final Care care;
    private final Measures measures;
    private final Takings takings;

    AskedController(SafetyEnvelope safety, Care care, Measures measures, Takings takings) {
        this.safety = safety;
        this.care = care;
        this.measures = measures;
        this.takings = takings;
    }

    @GetMapping("/measures/asked")
    String ask(Person me, @RequestParam(defaultValue = "") String then, Model model) {
        var step = care.show(me, model).step().filter(HERE::contains);
        model.addAttribute("question", step.orElse(""));
        model.addAttribute("then", then);
        model.addAttribute("back", back(me, then));
        return "measures/asked";
    }

    @PostMapping("/measures/asked")
    String answer(Person me, @RequestParam String answer, @RequestParam(defaultValue = "") String then) {
        var asked = safety.standing(me.id()).step().filter(HERE::contains);
        if (asked.isPresent() && ANSWERS.contains(answer)) {
            safety.answered(me.id(), answer);
        }
        return PAGE + known(then);
    }

    private String known(String then) {
        return measures.instrument(then).map(Instrument::key).orElse(then.equals("check-ins") ? then : "");
    }

    /// Where they came from, at the place they had reached.
    private String back(Person me, String then) {
        return measures.instrument(then)
                .map(instrument -> takings.open(me.id(), instrument)
                        .flatMap(taking -> taking.next(instrument))
                        .map(item -> ItemsController.path(instrument, item))
                        .orElse("/measures/" + instrument.key() + "/result"))
                .orElse(then.equals("check-ins") ? "/check-ins" : "/measures");
    }
}
