package sera.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The pages that belong to no feature.
@Controller
class ShellController {
    @GetMapping("/away")
    String away() {
        return "web/away";
    }

    @GetMapping("/gone")
    String gone() {
        return "web/gone";
    }

    @RequestMapping("/insecure")
    String insecure() {
        return "web/insecure";
    }
}
