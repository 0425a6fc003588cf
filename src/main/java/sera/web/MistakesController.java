package sera.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/// What went wrong, said plainly; never a stack trace, never the person's words.
@Controller
class MistakesController implements ErrorController {
    @RequestMapping("/error")
    String mistake(HttpServletRequest request, Model model) {
        var status = status(request);
        model.addAttribute("status", status);
        model.addAttribute("problem", problem(status));
        return "web/error";
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 500;
    }

    private static String problem(int status) {
        return switch (status) {
            case 403 -> "web.problem.not-accepted";
            case 404, 405 -> "web.problem.not-found";
            case 413, 429 -> "web.problem.too-much";
            case 503 -> "web.problem.unavailable";
            case 507 -> "web.problem.full";
            default -> "web.problem.unknown";
        };
    }
}
