package sera.safety;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import sera.shared.Person;
import sera.web.WebSettings;

/// A person's safety plan: read in the dark, written in the light.
@Controller
class SafetyPlanController {
    private static final String PLAN = "redirect:/safety-plan";
    private static final String WRITING = "safety/plan-writing";

    private final SafetyPlans plans;
    private final PlanPage page;
    private final SafetyEnvelope safety;
    private final WebSettings web;

    SafetyPlanController(SafetyPlans plans, PlanPage page, SafetyEnvelope safety, WebSettings web) {
        this.plans = plans;
        this.page = page;
        this.safety = safety;
        this.web = web;
    }

    @GetMapping("/safety-plan")
    String show(
            Optional<Person> me,
            @CookieValue(name = "sera", required = false) @Nullable String device,
            @CookieValue(name = HelpNowController.COOKIE, required = false) @Nullable String country,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (me.isPresent()) {
            return read(me.get(), response, model);
        }
        model.addAttribute("host", web.host().isEmpty() ? request.getServerName() : web.host());
        model.addAttribute("back", device != null && !device.isEmpty());
        model.addAttribute("helpLines", page.lines(page.here(country, language)));
        return "safety/plan-door";
    }

    @GetMapping("/safety-plan/writing")
    String write(Person me, Model model) {
        return writing(me, plans.newest(me.id()), model);
    }

    @PostMapping("/safety-plan")
    String keep(
            Optional<Person> me, @RequestParam Map<String, String> sent, HttpServletResponse response, Model model) {
        if (me.isEmpty()) {
            return PLAN;
        }
        var plan = SafetyPlan.of(page.sections(), sent);
        if (!plan.fits()) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            model.addAttribute("problem", "plan.problem.too-long");
            return writing(me.get(), plan, model);
        }
        plans.keep(me.get().id(), plan);
        return PLAN;
    }

    /// An empty plan is written first; one that was emptied on purpose can still be read as such.
    private String read(Person me, HttpServletResponse response, Model model) {
        var versions = plans.versions(me.id());
        var plan = plans.newest(me.id());
        if (plan.isEmpty()) {
            return writing(me, plan, model);
        }
        var mayBeCopied = Boolean.FALSE.equals(model.getAttribute("sharedDevice"));
        if (mayBeCopied) {
            response.setHeader("Sera-Plan", "may-be-copied");
        }
        model.addAttribute("mayBeCopied", mayBeCopied);
        model.addAttribute("damaged", versions.getFirst().plan().isEmpty());
        model.addAttribute("older", versions.size() > 1);
        fill(me, plan, model);
        return "safety/plan";
    }

    private String writing(Person me, SafetyPlan plan, Model model) {
        model.addAttribute("isNew", plans.versions(me.id()).isEmpty());
        fill(me, plan, model);
        return WRITING;
    }

    private void fill(Person me, SafetyPlan plan, Model model) {
        var here = page.here(me);
        model.addAttribute("parts", page.parts(plan, here));
        model.addAttribute("helpLines", page.lines(here));
        model.addAttribute("stands", safety.stands(me.id()));
    }
}
