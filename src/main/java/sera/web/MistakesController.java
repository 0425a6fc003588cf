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
            case 400 -> "error.unreadable";
            case 403 -> "error.page-too-old";
            case 404 -> "error.not-here";
            case 405 -> "error.not-here";
            case 413 -> "error.too-long";
            case 429 -> "error.too-fast";
            case 507 -> "error.disk-full";
            default -> "error.unexpected";
        };
    }
}
