package sera.safety;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// For someone under eighteen: youth lines first, and a trusted adult.
@Controller
class Under18Controller {
    private final HelpLines helpLines;

    Under18Controller(HelpLines helpLines) {
        this.helpLines = helpLines;
    }

    @GetMapping("/under-18")
    String show(
            @RequestParam(required = false) @Nullable String country,
            @CookieValue(name = HelpNowController.COOKIE, required = false) @Nullable String remembered,
            Locale language,
            Model model) {
        var here = HelpNowController.country(country)
                .or(() -> HelpNowController.country(remembered))
                .map(helpLines::of)
                .orElseGet(() -> helpLines.guess(language));
        model.addAttribute("here", youthFirst(here));
        model.addAttribute("fallbacks", helpLines.fallbacks());
        return "safety/under-18";
    }

    private static LocalHelp youthFirst(LocalHelp help) {
        var lines = help.lines().stream()
                .sorted(Comparator.comparing(line -> !line.audience().equals("youth")))
                .toList();
        return new LocalHelp(help.country(), help.name(), help.emergency(), lines);
    }
}
