package sera.safety;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// When a person is needed, and why.
@Controller
class SeeAHumanController {
    private final SeeAHuman situations;

    SeeAHumanController(SeeAHuman situations) {
        this.situations = situations;
    }

    @GetMapping("/see-a-human")
    String show(Model model) {
        model.addAttribute("situations", situations.all());
        return "safety/see-a-human";
    }
}
