package sera.safety;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import sera.shared.Country;

/// The page with the way to people: it needs no account, no database and no typing.
@Controller
class HelpNowController {
    static final String COOKIE = "country";

    private final HelpLines helpLines;

    HelpNowController(HelpLines helpLines) {
        this.helpLines = helpLines;
    }

    @GetMapping("/help-now")
    String show(
            @RequestParam(required = false) @Nullable String country,
            @CookieValue(name = COOKIE, required = false) @Nullable String remembered,
            Locale language,
            HttpServletResponse response,
            Model model) {
        var chosen = country(country);
        chosen.ifPresent(code -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(code)));
        fill(
                model,
                helpLines,
                chosen.map(helpLines::of).orElseGet(() -> here(helpLines, Optional.ofNullable(remembered), language)));
        return "safety/help-now";
    }

    /// The country of the cookie, else the one the language names.
    static LocalHelp here(HelpLines helpLines, Optional<String> remembered, Locale language) {
        return remembered.flatMap(Country::of).map(helpLines::of).orElseGet(() -> helpLines.guess(language));
    }

    static void fill(Model model, HelpLines helpLines, LocalHelp here) {
        model.addAttribute("here", here);
        model.addAttribute(
                "others",
                helpLines.all().stream()
                        .filter(help -> !help.country().equals(here.country()))
                        .toList());
        model.addAttribute("fallbacks", helpLines.fallbacks());
    }

    static Optional<Country> country(@Nullable String code) {
        return Optional.ofNullable(code).flatMap(Country::of);
    }

    private static String cookie(Country country) {
        return ResponseCookie.from(COOKIE, country.code())
                .maxAge(Duration.ofDays(365))
                .path("/")
                .sameSite("Lax")
                .build()
                .toString();
    }
}
