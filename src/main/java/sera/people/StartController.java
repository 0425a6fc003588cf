package sera.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import sera.privacy.Privacy;
import sera.web.WebSettings;

/// The door: what sera is, a yes, and the way back in.
@Controller
class StartController {
    private static final String TALK = "redirect:/conversations/current";
    private static final String PLAN = "safety-plan";
    /// The version of the words on the start page that a yes is given to.
    private static final String WORDS = "2026-11";

    private final People people;
    private final Privacy privacy;
    private final PeopleSettings settings;
    private final WebSettings web;

    StartController(People people, Privacy privacy, PeopleSettings settings, WebSettings web) {
        this.people = people;
        this.privacy = privacy;
        this.settings = settings;
        this.web = web;
    }

    @GetMapping("/")
    String start(HttpServletRequest request, HttpServletResponse response, Model model) {
        model.addAttribute("host", web.host().isEmpty() ? request.getServerName() : web.host());
        model.addAttribute("back", isKnown(new Cookies(request, response)));
        return "people/start";
    }

    @PostMapping("/people")
    String begin(
            @RequestParam(defaultValue = "UTC") String zone,
            @RequestParam(defaultValue = "false") boolean shared,
            @RequestParam(defaultValue = "false") boolean minor,
            @RequestParam(defaultValue = "") String to,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response) {
        var keeping = shared ? Keeping.SHARED : Keeping.UNDECIDED;
        var cookies = new Cookies(request, response);
        if (minor && !settings.minors()) {
            return "redirect:/under-18";
        }
        var arrival = minor
                ? people.beginYoung(language, zone, cookies.country(), keeping)
                : people.begin(language, zone, cookies.country(), keeping);
        privacy.consent(arrival.resident().person().id(), "talk", WORDS);
        cookies.remember(arrival.secret().reveal(), shared ? Cookies.THIS_VISIT : settings.undecided());
        cookies.open();
        return where(to);
    }

    @PostMapping("/people/return")
    String comeBack(
            @RequestParam(defaultValue = "") String to, HttpServletRequest request, HttpServletResponse response) {
        var cookies = new Cookies(request, response);
        if (!isKnown(cookies)) {
            return "redirect:/";
        }
        cookies.open();
        return where(to);
    }

    @PostMapping("/people/keeping")
    String keep(@RequestParam String keep, HttpServletRequest request, HttpServletResponse response) {
        var cookies = new Cookies(request, response);
        var secret = cookies.device();
        var resident = secret.flatMap(people::holding);
        if (resident.isEmpty() || !cookies.isOpen()) {
            return "redirect:/";
        }
        var person = resident.get().person().id();
        if (keep.equals("yes")) {
            people.keep(person);
            cookies.remember(secret.orElseThrow(), settings.kept());
            return TALK;
        }
        privacy.erase(person);
        cookies.forget();
        return "redirect:/gone";
    }

    /// Leaving quickly: nothing of this visit opens again without a tap; a shared device forgets at once.
    @PostMapping("/leave")
    String leave(HttpServletRequest request, HttpServletResponse response) {
        var cookies = new Cookies(request, response);
        cookies.device().flatMap(people::holding).filter(this::isShared).ifPresent(resident -> {
            privacy.erase(resident.person().id());
            cookies.forget();
        });
        cookies.close();
        return "redirect:/away";
    }

    /// Where they came for: the talk, or the one other page that has a door of its own.
    private static String where(String to) {
        return to.equals(PLAN) ? "redirect:/" + PLAN : TALK;
    }

    private boolean isShared(Resident resident) {
        return resident.keeping() == Keeping.SHARED;
    }

    private boolean isKnown(Cookies cookies) {
        Optional<Resident> resident = cookies.device().flatMap(people::holding);
        return resident.isPresent();
    }
}
