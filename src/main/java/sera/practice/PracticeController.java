package sera.practice;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/// The list of exercises, and the page of each, one step at a time.
@Controller
class PracticeController {
    private static final String LIST = "redirect:/practice";

    /// One exercise on the list.
    record Listed(Exercise exercise, boolean asks) {}

    /// The exercises of one family.
    record Group(String family, List<Listed> exercises) {}

    /// Something begun and not finished.
    record Unfinished(String path, String name) {}

    private final Shelf shelf;
    private final Practice practice;
    private final Practising practising;
    private final StepPage page;
    private final SafetyEnvelope safety;
    private final Clock clock;

    PracticeController(
            Shelf shelf, Practice practice, Practising practising, StepPage page, SafetyEnvelope safety, Clock clock) {
        this.shelf = shelf;
        this.practice = practice;
        this.practising = practising;
        this.page = page;
        this.safety = safety;
        this.clock = clock;
    }

    @GetMapping("/practice")
    String list(Person me, Model model) {
        var sight = shelf.sight(me.id());
        model.addAttribute("careful", sight.careful());
        model.addAttribute("unfinished", unfinished(sight));
        model.addAttribute(
                "offered",
                practice.offer(
                                me,
                                Situation.unknown(
                                        clock.instant().atZone(me.zone()).toLocalTime()))
                        .orElse(null));
        model.addAttribute("groups", groups(sight));
        model.addAttribute("hidden", hidden(sight));
        model.addAttribute(
                "programmes", sight.careful() ? List.of() : shelf.programmes().all());
        model.addAttribute("latest", latest(sight));
        model.addAttribute("crisis", safety.card(me));
        model.addAttribute("knowsHealth", !sight.about().health().isEmpty());
        return "practice/list";
    }

    private List<Unfinished> unfinished(Shelf.Sight sight) {
        return sight.past().stream()
                .filter(kept -> kept.run().isOpen())
                .flatMap(kept -> shelf.exercises().of(kept.run().what()).stream())
                .filter(exercise -> sight.of(exercise).isOpen())
                .map(exercise -> new Unfinished("/practice/" + exercise.id(), exercise.name()))
                .toList();
    }

    private List<Group> groups(Shelf.Sight sight) {
        return Arrays.stream(Family.values())
                .map(family -> new Group(
                        family.name().toLowerCase(java.util.Locale.ROOT),
                        shelf.exercises().all().stream()
                                .filter(exercise -> exercise.family() == family)
                                .filter(exercise -> sight.of(exercise).isListed())
                                .map(exercise -> new Listed(exercise, sight.of(exercise) instanceof Access.Asks))
                                .toList()))
                .filter(group -> !group.exercises().isEmpty())
                .toList();
    }

    private List<Exercise> hidden(Shelf.Sight sight) {
        return shelf.exercises().all().stream()
                .filter(exercise -> sight.of(exercise) instanceof Access.Hidden)
                .toList();
    }

    /// A way through that can be looked at again.
    record Past(String path, String name, String when) {}

    private List<Past> latest(Shelf.Sight sight) {
        return Practising.latest(sight.past()).stream()
                .flatMap(kept -> shelf.exercises().of(kept.run().what()).stream()
                        .map(exercise -> new Past(
                                "/practice/%s/runs/%s".formatted(exercise.id(), kept.id()),
                                exercise.name(),
                                String.valueOf(kept.run().begun()).substring(0, 10))))
                .toList();
    }

    @GetMapping("/practice/{id}")
    String show(
            Person me, @PathVariable String id, @RequestParam(defaultValue = "false") boolean skipped, Model model) {
        var exercise = find(id);
        var access = shelf.sight(me.id()).of(exercise);
        var open = practising.open(me.id(), id);
        model.addAttribute("exercise", exercise);
        model.addAttribute(
                "alternative", shelf.exercises().of(exercise.alternative()).orElse(null));
        if (!access.isOpen()) {
            return closed(me, access, skipped, model);
        }
        if (open.isEmpty()) {
            return "practice/start";
        }
        model.addAllAttributes(stepModel(me, exercise, open.get().run()));
        return "practice/step";
    }

    private Map<String, Object> stepModel(Person me, Exercise exercise, Run run) {
        var course = practising.course(me.id(), exercise.id(), exercise.steps());
        var model = new HashMap<>(page.model(me, exercise.steps(), course, run, List.of()));
        model.put("action", "/practice/" + exercise.id());
        model.put("name", exercise.name());
        model.put("stop", exercise.stop());
        if (shelf.careful(me.id())) {
            model.put("crisis", safety.card(me));
        }
        return model;
    }

    private String closed(Person me, Access access, boolean skipped, Model model) {
        return switch (access) {
            case Access.NotNow ignored -> {
                model.addAttribute("crisis", safety.card(me));
                model.addAttribute("asking", safety.stands(me.id()));
                model.addAttribute("serious", safety.remembersCrisis(me.id()));
                model.addAttribute("safe", safe(me));
                yield "practice/not-now";
            }
            case Access.Asks(var keys) -> {
                model.addAttribute("skipped", skipped);
                model.addAttribute("questions", questions(keys));
                yield "practice/health";
            }
            case Access.RuledOut ignored -> {
                model.addAttribute("reason", "practice.ruled-out");
                yield "practice/closed";
            }
            case Access.Hidden ignored -> {
                model.addAttribute("reason", "practice.hidden");
                model.addAttribute("canReturn", true);
                yield "practice/closed";
            }
            case Access.Open ignored -> throw new IllegalStateException("it is open");
        };
    }

    private List<Exercise> safe(Person me) {
        var sight = shelf.sight(me.id());
        return shelf.exercises().all().stream()
                .filter(exercise -> sight.of(exercise).isOpen())
                .toList();
    }

    /// A question of the health screen.
    record Question(String key, String words) {}

    private List<Question> questions(List<String> keys) {
        return keys.stream()
                .map(key -> new Question(
                        key, String.valueOf(shelf.health().questions().get(key))))
                .toList();
    }

    @PostMapping("/practice/{id}/runs")
    String begin(Person me, @PathVariable String id, @RequestParam(defaultValue = "false") boolean afresh) {
        var exercise = find(id);
        if (shelf.sight(me.id()).of(exercise).isOpen()) {
            practising.begin(me, id, exercise.date(), exercise.steps(), afresh);
        }
        return "redirect:/practice/" + id;
    }

    @PostMapping("/practice/{id}/steps")
    String step(Person me, @PathVariable String id, @RequestParam MultiValueMap<String, String> sent) {
        var exercise = find(id);
        var open = practising.open(me.id(), id);
        if (open.isEmpty()) {
            return "redirect:/practice/" + id;
        }
        return switch (practising.step(me.id(), open.get(), exercise.steps(), StepForm.of(sent))) {
            case Practising.Went.On ignored -> "redirect:/practice/" + id;
            case Practising.Went.Raised ignored -> "redirect:/practice/" + id;
            case Practising.Went.Left ignored -> LIST;
            case Practising.Went.Ended(var run) -> "redirect:/practice/" + id + "/runs/" + run;
        };
    }

    /// Only what was asked is kept: a tick is yes, none of them is no, anything else stays unknown.
    @PostMapping("/practice/{id}/health")
    String health(
            Person me,
            @PathVariable String id,
            @RequestParam(required = false) Optional<List<String>> has,
            @RequestParam(defaultValue = "") String go) {
        var exercise = find(id);
        var asked = shelf.sight(me.id()).about().unknown(exercise.excludedBy());
        var ticked = has.orElse(List.of());
        if (go.equals("skip") || go.equals("none") && !ticked.isEmpty()) {
            return "redirect:/practice/" + id + "?skipped=true";
        }
        var said = new HashMap<String, String>();
        asked.forEach(key -> said.put(key, ticked.contains(key) ? "yes" : "no"));
        if (go.equals("none") || !ticked.isEmpty()) {
            practising.health(me.id(), said);
        }
        return "redirect:/practice/" + id;
    }

    @PostMapping("/practice/health/removal")
    String forgetHealth(Person me) {
        practising.forgetHealth(me.id());
        return LIST;
    }

    @PostMapping("/practice/{id}/return")
    String wantBack(Person me, @PathVariable String id) {
        practising.wantBack(me.id(), find(id).id());
        return "redirect:/practice/" + id;
    }

    private Exercise find(String id) {
        return shelf.exercises().of(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
