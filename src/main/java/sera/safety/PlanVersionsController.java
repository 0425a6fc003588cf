package sera.safety;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import sera.shared.Person;

/// The versions of a person's safety plan: opened, and made the plan again.
@Controller
class PlanVersionsController {
    /// A version in the list.
    record Shown(String id, ZonedDateTime written, boolean damaged) {}

    private final SafetyPlans plans;
    private final PlanPage page;

    PlanVersionsController(SafetyPlans plans, PlanPage page) {
        this.plans = plans;
        this.page = page;
    }

    @GetMapping("/safety-plan/versions")
    String list(Person me, Model model) {
        model.addAttribute("versions", shown(me, plans.versions(me.id())));
        return "safety/plan-versions";
    }

    @GetMapping("/safety-plan/versions/{id}")
    String show(Person me, @PathVariable String id, Model model) {
        var version = find(me, id);
        model.addAttribute("version", shown(me, version));
        model.addAttribute(
                "parts", page.parts(version.plan().orElseThrow(PlanVersionsController::absent), page.here(me)));
        return "safety/plan-version";
    }

    @PostMapping("/safety-plan/versions/{id}/restoration")
    String restore(Person me, @PathVariable String id) {
        var version = find(me, id);
        plans.keep(me.id(), version.plan().orElseThrow(PlanVersionsController::absent));
        return "redirect:/safety-plan";
    }

    /// The version with this id, if it is theirs; anything else is not here.
    private PlanVersion find(Person me, String id) {
        try {
            return plans.version(me.id(), UUID.fromString(id)).orElseThrow(PlanVersionsController::absent);
        } catch (IllegalArgumentException noId) {
            throw absent();
        }
    }

    private static List<Shown> shown(Person me, List<PlanVersion> versions) {
        return versions.stream().map(version -> shown(me, version)).toList();
    }

    private static Shown shown(Person me, PlanVersion version) {
        return new Shown(
                version.id().toString(),
                version.written().atZone(me.zone()),
                version.plan().isEmpty());
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
