package sera.safety;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import sera.shared.Person;

/// Where someone sees why each card, line and hand-over came to them.
@Controller
class HandOversController {
    /// One event as the page says it.
    ///
    /// @param why the key of the reason; what was measured has its own, what was read is named by its kind
    record Row(ZonedDateTime when, String shown, String why, String kind, String rule, String version) {
        static Row of(SafetyEvent.At one, ZoneId zone) {
            var event = one.event();
            var isMeasured = event.layer().equals("hand-over");
            return new Row(
                    one.at().atZone(zone),
                    "events.shown." + event.shown(),
                    isMeasured ? "handover." + event.rule() : "events.layer." + event.layer(),
                    Optional.ofNullable(event.kind())
                            .map(kind -> "events.kind." + kind)
                            .orElse(""),
                    event.rule(),
                    event.version());
        }
    }

    private final SafetyLog log;

    HandOversController(SafetyLog log) {
        this.log = log;
    }

    @GetMapping("/hand-overs")
    String show(Person me, Model model) {
        model.addAttribute("events", rows(me));
        return "safety/hand-overs";
    }

    private List<Row> rows(Person me) {
        return log.of(me.id()).reversed().stream()
                .map(one -> Row.of(one, me.zone()))
                .toList();
    }
}
