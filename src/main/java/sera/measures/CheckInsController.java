package sera.measures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import sera.safety.WrittenWords;
import sera.shared.Ids;
import sera.shared.Person;
import sera.shared.Sensitive;

/// How a day was, in one short form.
@Controller
class CheckInsController {
    private static final int SHOWN = 14;
    private static final int DAYS = 7;

    private final CheckIns checkIns;
    private final WrittenWords written;
    private final Care care;
    private final Clock clock;

    CheckInsController(CheckIns checkIns, WrittenWords written, Care care, Clock clock) {
        this.checkIns = checkIns;
        this.written = written;
        this.care = care;
        this.clock = clock;
    }

    @GetMapping("/check-ins")
    String show(
            Person me,
            @RequestParam(defaultValue = "false") boolean kept,
            @RequestParam(defaultValue = "false") boolean incomplete,
            Model model) {
        var before = checkIns.all(me.id());
        var today = today(me);
        care.show(me, model);
        model.addAttribute("kept", kept);
        model.addAttribute("problem", incomplete ? "measures.problem.mood" : null);
        model.addAttribute(
                "days",
                IntStream.rangeClosed(0, DAYS).mapToObj(today::minusDays).toList());
        model.addAttribute("today", today);
        model.addAttribute("feelings", checkIns.feelings(before));
        model.addAttribute("tags", checkIns.tags(before));
        model.addAttribute("before", latest(before));
        return "measures/check-in";
    }

    @PostMapping("/check-ins")
    String keep(Person me, @ModelAttribute CheckInForm form) {
        var row = form.row(Ids.next(), clock.instant(), today(me));
        row.ifPresent(checkIn -> checkIns.keep(me.id(), checkIn));
        if (isDanger(me, form)) {
            return "redirect:/measures/asked?then=check-ins";
        }
        return row.isPresent() ? "redirect:/check-ins?kept=true" : "redirect:/check-ins?incomplete=true";
    }

    @PostMapping("/check-ins/{id}/removal")
    String remove(Person me, @PathVariable UUID id) {
        checkIns.remove(me.id(), id);
        return "redirect:/check-ins";
    }

    private boolean isDanger(Person me, CheckInForm form) {
        var words = form.written();
        if (words.isEmpty()) {
            return false;
        }
        var verdict = written.read(me.id(), new Sensitive<>(words));
        return verdict.card() || verdict.quietLine();
    }

    private LocalDate today(Person me) {
        return clock.instant().atZone(me.zone()).toLocalDate();
    }

    private static List<CheckIn> latest(List<CheckIn> before) {
        return before.reversed().stream().limit(SHOWN).toList();
    }
}
