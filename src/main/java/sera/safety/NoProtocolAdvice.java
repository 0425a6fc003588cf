package sera.safety;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/// Where no talk may be served, the page with the way to people is.
@ControllerAdvice
class NoProtocolAdvice {
    private final HelpLines helpLines;

    NoProtocolAdvice(HelpLines helpLines) {
        this.helpLines = helpLines;
    }

    @ExceptionHandler(NoProtocol.class)
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    String help(HttpServletRequest request, Locale language, Model model) {
        HelpNowController.fill(model, helpLines, HelpNowController.here(helpLines, country(request), language));
        model.addAttribute("problem", "help.problem.no-protocol");
        return "safety/help-now";
    }

    private static Optional<String> country(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(HelpNowController.COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }
}
