package sera.practice;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import sera.safety.SafetyEnvelope;
import sera.shared.Person;

/// What came of an exercise: its ending, what was written, on paper too.
@Controller
class RunsController {
    private final Shelf shelf;
    private final Practising practising;
    private final StepPage page;
    private final SafetyEnvelope safety;

    RunsController(Shelf shelf, Practising practising, StepPage page, SafetyEnvelope safety) {
        this.shelf = shelf;
        this.practising = practising;
        this.page = page;
        this.safety = safety;
    }

    @GetMapping("/practice/{id}/runs/{run}")
    String show(Person me, @PathVariable String id, @PathVariable String run, Model model) {
        var exercise = exercise(id);
        var kept = find(me, id, run);
        if (kept.run().isOpen()) {
            return "redirect:/practice/" + id;
        }
        var ratings = Ratings.of(exercise.steps(), kept.run());
        var sight = shelf.sight(me.id());
        model.addAttribute("exercise", exercise);
        model.addAttribute("run", kept);
        model.addAttribute("ending", ratings.ending());
        model.addAttribute("words", exercise.end().get(ratings.ending()));
        if (ratings.both()) {
            model.addAttribute("before", ratings.before().getAsInt());
            model.addAttribute("after", ratings.after().getAsInt());
        }
        model.addAttribute("hidden", sight.of(exercise) instanceof Access.Hidden);
        model.addAttribute("careful", sight.careful());
        model.addAttribute("crisis", safety.card(me));
        model.addAttribute("record", page.record(me, exercise.steps(), kept.run()));
        model.addAttribute("week", page.week(me, exercise.steps(), kept.run()));
        model.addAttribute(
                "gentler",
                shelf.exercises()
                        .of("grounding")
                        .filter(other -> !other.id().equals(id))
                        .orElse(null));
        model.addAttribute("waiting", waiting(sight));
        return "practice/end";
    }

    /// The sitting that waits for this exercise, if one does.
    private String waiting(Shelf.Sight sight) {
        return sight.past().stream()
                .map(Runs.Kept::run)
                .filter(run -> run.isOpen() && run.isSitting())
                .reduce((older, newer) -> newer)
                .map(run -> "/programmes/" + run.what().replace("/", "/sittings/"))
                .orElse("");
    }

    @PostMapping("/practice/{id}/runs/{run}/again")
    String again(Person me, @PathVariable String id, @PathVariable String run, @RequestParam String again) {
        practising.again(me.id(), find(me, id, run), again);
        return "redirect:/practice/" + id + "/runs/" + run;
    }

    @PostMapping("/practice/{id}/runs/{run}/removal")
    String remove(Person me, @PathVariable String id, @PathVariable String run) {
        practising.remove(me.id(), find(me, id, run));
        return "redirect:/practice";
    }

    private Exercise exercise(String id) {
        return shelf.exercises().of(id).orElseThrow(RunsController::absent);
    }

    private Runs.Kept find(Person me, String what, String run) {
        try {
            return practising.find(me.id(), what, UUID.fromString(run)).orElseThrow(RunsController::absent);
        } catch (IllegalArgumentException other) {
            throw absent();
        }
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
