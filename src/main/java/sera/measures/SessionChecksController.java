package sera.measures;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import sera.safety.WrittenWords;
import sera.shared.Person;
import sera.shared.Sensitive;

/// Three plain questions after a talk.
@Controller
class SessionChecksController {
    private static final int LONGEST = 2000;

    private final Measures measures;
    private final WrittenWords written;
    private final Care care;
    private final Clock clock;

    SessionChecksController(Measures measures, WrittenWords written, Care care, Clock clock) {
        this.measures = measures;
        this.written = written;
        this.care = care;
        this.clock = clock;
    }

    @GetMapping("/session-check")
    String show(Person me, @RequestParam(defaultValue = "false") boolean kept, Model model) {
        care.show(me, model);
        model.addAttribute("kept", kept);
        return "measures/session-check";
    }

    @PostMapping("/session-check")
    String keep(
            Person me,
            @RequestParam SessionCheck.Answer heard,
            @RequestParam SessionCheck.Answer mattered,
            @RequestParam(defaultValue = "") String change) {
        var words = change.strip().substring(0, Math.min(change.strip().length(), LONGEST));
        var said = Optional.of(words).filter(text -> !text.isEmpty()).map(Sensitive::new);
        measures.keep(me.id(), new SessionCheck(clock.instant(), heard, mattered, said));
        var verdict = said.map(text -> written.read(me.id(), text));
        return verdict.filter(found -> found.card() || found.quietLine()).isPresent()
                ? "redirect:/measures/asked"
                : "redirect:/session-check?kept=true";
    }
}
