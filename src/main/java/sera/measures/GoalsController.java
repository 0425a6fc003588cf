package sera.measures;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import sera.safety.WrittenWords;
import sera.shared.Person;
import sera.shared.Sensitive;

/// What someone would want to be different, and how hard it is now.
@Controller
class GoalsController {
    private static final int LONGEST = 500;

    private final Measures measures;
    private final WrittenWords written;
    private final Care care;

    GoalsController(Measures measures, WrittenWords written, Care care) {
        this.measures = measures;
        this.written = written;
        this.care = care;
    }

    @GetMapping("/goal")
    String show(Person me, @RequestParam(defaultValue = "false") boolean incomplete, Model model) {
        care.show(me, model);
        model.addAttribute("goal", measures.goal(me.id()).orElse(null));
        model.addAttribute("problem", incomplete ? "measures.problem.goal" : null);
        return "measures/goal";
    }

    @PostMapping("/goal")
    String set(Person me, @RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "-1") int hard) {
        if (words.isBlank() || words.length() > LONGEST || !CheckInForm.within(hard)) {
            return "redirect:/goal?incomplete=true";
        }
        var goal = new Sensitive<>(words.strip());
        measures.setGoal(me.id(), goal, hard);
        var verdict = written.read(me.id(), goal);
        return verdict.card() || verdict.quietLine() ? "redirect:/measures/asked" : "redirect:/goal";
    }

    @PostMapping("/goal/ratings")
    String rate(Person me, @RequestParam(defaultValue = "-1") int hard) {
        if (!CheckInForm.within(hard) || measures.goal(me.id()).isEmpty()) {
            return "redirect:/goal?incomplete=true";
        }
        measures.rateGoal(me.id(), hard);
        return "redirect:/goal";
    }
}
