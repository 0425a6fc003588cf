package sera.safety;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The public page that says what sera does when someone is in danger.
@Controller
class ProtocolController {
    @GetMapping("/safety")
    String show() {
        return "safety/protocol";
    }
}
