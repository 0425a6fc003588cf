package sera.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import sera.safety.SafetyEnvelope;
import sera.shared.Person;

/// Programmes: where someone is, and the sittings. Nothing here counts days, and nothing is late.
@Controller
class ProgrammesController {
    /// A sitting on the page of its programme.
    ///
    /// @param state `done`, `next` or `later`
    /// @param day when it was done; empty for one that was not
    record Stop(Programme.Sitting sitting, String state, String day, boolean begun) {}

    private final Shelf shelf;
    private final Practising practising;
    private final StepPage page;
    private final SafetyEnvelope safety;

    ProgrammesController(Shelf shelf, Practising practising, StepPage page, SafetyEnvelope safety) {
        this.shelf = shelf;
        this.practising = practising;
        this.page = page;
        this.safety = safety;
    }

    @GetMapping("/programmes/{id}")
    String show(Person me, @PathVariable String id, Model model) {
        var programme = find(id);
        var sight = shelf.sight(me.id());
        if (sight.careful()) {
            return notNow(me, programme.name(), model);
        }
        var place = Optional.ofNullable(sight.about().programmes().get(id));
        model.addAttribute("programme", programme);
        model.addAttribute("begun", place.isPresent());
        model.addAttribute(
                "paused", place.filter(where -> where.paused() != null).isPresent());
        model.addAttribute("more", programme.sittings().getLast().week() < programme.weeks());
        model.addAttribute("stops", stops(programme, sight, me));
        return "practice/programme";
    }

    private String notNow(Person me, String name, Model model) {
        var sight = shelf.sight(me.id());
        model.addAttribute("crisis", safety.card(me));
        model.addAttribute("asking", safety.stands(me.id()));
        model.addAttribute("serious", safety.remembersCrisis(me.id()));
        model.addAttribute("name", name);
        model.addAttribute(
                "safe",
                shelf.exercises().all().stream()
                        .filter(exercise -> sight.of(exercise).isOpen())
                        .toList());
        return "practice/not-now";
    }

    private List<Stop> stops(Programme programme, Shelf.Sight sight, Person me) {
        var stops = new ArrayList<Stop>();
        for (var sitting : programme.sittings()) {
            var runs = sight.past().stream()
                    .map(Runs.Kept::run)
                    .filter(run -> run.what().equals(programme.what(sitting)))
                    .toList();
            var done = runs.stream().filter(run -> !run.isOpen()).findFirst();
            var nextTaken = stops.stream().anyMatch(stop -> stop.state().equals("next"));
            stops.add(new Stop(
                    sitting,
                    done.isPresent() ? "done" : nextTaken ? "later" : "next",
                    done.map(run -> day(run, me)).orElse(""),
                    runs.stream().anyMatch(Run::isOpen)));
        }
        return stops;
    }

    private static String day(Run run, Person me) {
        return run.ended() == null
                ? ""
                : LocalDate.ofInstant(run.ended(), me.zone()).toString();
    }

    @PostMapping("/programmes/{id}/pause")
    String pause(Person me, @PathVariable String id) {
        practising.place(me.id(), find(id).id(), true);
        return "redirect:/programmes/" + id;
    }

    @PostMapping("/programmes/{id}/sittings/{sitting}")
    String begin(
            Person me,
            @PathVariable String id,
            @PathVariable String sitting,
            @RequestParam(defaultValue = "false") boolean afresh) {
        var programme = find(id);
        var wanted = sitting(programme, sitting);
        if (!shelf.careful(me.id())) {
            practising.place(me.id(), id, false);
            practising.begin(me, programme.what(wanted), programme.date(), wanted.steps(), afresh);
        }
        return "redirect:/programmes/" + id + "/sittings/" + sitting;
    }

    @GetMapping("/programmes/{id}/sittings/{sitting}")
    String step(Person me, @PathVariable String id, @PathVariable String sitting, Model model) {
        var programme = find(id);
        var wanted = sitting(programme, sitting);
        var what = programme.what(wanted);
        if (shelf.careful(me.id())) {
            return notNow(me, programme.name(), model);
        }
        var open = practising.open(me.id(), what);
        if (open.isEmpty()) {
            return "redirect:/programmes/" + id;
        }
        var course = practising.course(me.id(), what, wanted.steps());
        var made = new HashMap<>(
                page.model(me, wanted.steps(), course, open.get().run(), practising.lastStep(me.id(), what)));
        made.put("action", "/programmes/" + id + "/sittings/" + sitting);
        made.put("name", wanted.name());
        made.put("practised", shelf.exercises().of(wanted.exercise()).orElse(null));
        model.addAllAttributes(made);
        return "practice/step";
    }

    @PostMapping("/programmes/{id}/sittings/{sitting}/steps")
    String step(
            Person me,
            @PathVariable String id,
            @PathVariable String sitting,
            @RequestParam MultiValueMap<String, String> sent) {
        var programme = find(id);
        var wanted = sitting(programme, sitting);
        var open = practising.open(me.id(), programme.what(wanted));
        var here = "redirect:/programmes/" + id;
        if (open.isEmpty()) {
            return here;
        }
        return switch (practising.step(me.id(), open.get(), wanted.steps(), StepForm.of(sent))) {
            case Practising.Went.On ignored -> here + "/sittings/" + sitting;
            case Practising.Went.Raised ignored -> here + "/sittings/" + sitting;
            case Practising.Went.Left ignored -> here;
            case Practising.Went.Ended ignored -> here;
        };
    }

    private Programme find(String id) {
        return shelf.programmes().of(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Programme.Sitting sitting(Programme programme, String id) {
        return programme.sitting(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
