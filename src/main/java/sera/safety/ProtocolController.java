package sera.safety;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The public page that says what sera does when someone is in danger, and how often it sent people on to others.
@Controller
class ProtocolController {
    private static final Logger LOG = LoggerFactory.getLogger(ProtocolController.class);

    private final SafetyLog log;

    ProtocolController(SafetyLog log) {
        this.log = log;
    }

    @GetMapping("/safety")
    String show(Model model) {
        model.addAttribute("years", years());
        return "safety/protocol";
    }

    /// The page stands without a database; then only the numbers are missing.
    private List<YearlyReferrals> years() {
        try {
            return log.yearly();
        } catch (RuntimeException e) {
            LOG.warn("the yearly count could not be read ({})", e.getClass().getSimpleName());
            return List.of();
        }
    }
}
