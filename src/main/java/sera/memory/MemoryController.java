package sera.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import sera.shared.Person;

/// What is remembered, shown to its owner, who may correct it, pin it, let go of it, or ask never to be reminded.
@Controller
class MemoryController {
    private static final String PAGE = "redirect:/memory";
    private static final int LONGEST = 300;

    /// A memory as the page shows it.
    record Shown(
            UUID id,
            String kind,
            String gist,
            String words,
            LocalDate said,
            boolean holds,
            boolean pinned,
            boolean quiet) {
        static Shown of(Memory memory, ZoneId zone) {
            return new Shown(
                    memory.id(),
                    memory.kind(),
                    memory.fact().gist().reveal(),
                    memory.words().reveal(),
                    day(memory.said(), zone),
                    memory.holds(),
                    memory.marks().pinned(),
                    memory.marks().quiet());
        }

        private static LocalDate day(Instant said, ZoneId zone) {
            return LocalDate.ofInstant(said, zone);
        }
    }

    private final Remembering remembering;

    MemoryController(Remembering remembering) {
        this.remembering = remembering;
    }

    @GetMapping("/memory")
    String page(Person me, Model model) {
        model.addAttribute("keeping", remembering.keeps(me.id()));
        model.addAttribute("memories", shown(me));
        return "memory/page";
    }

    @PostMapping("/memory/{id}/correction")
    String correct(Person me, @PathVariable String id, @RequestParam String words) {
        var said = words.strip();
        if (!said.isEmpty() && said.length() <= LONGEST) {
            change(me, id, memory -> memory.saying(memory.fact().corrected(said)));
        }
        return PAGE;
    }

    @PostMapping("/memory/{id}/pin")
    String pin(Person me, @PathVariable String id, @RequestParam boolean on) {
        change(me, id, memory -> memory.marked(memory.marks().pinned(on)));
        return PAGE;
    }

    @PostMapping("/memory/{id}/quiet")
    String quiet(Person me, @PathVariable String id, @RequestParam boolean on) {
        change(me, id, memory -> memory.marked(memory.marks().quiet(on)));
        return PAGE;
    }

    @PostMapping("/memory/{id}/forgetting")
    String forget(Person me, @PathVariable String id) {
        remembering.forget(me.id(), find(me, id));
        return PAGE;
    }

    @PostMapping("/memory/keeping")
    String keep(Person me, @RequestParam boolean on) {
        remembering.setKeeping(me.id(), on);
        return PAGE;
    }

    private List<Shown> shown(Person me) {
        return remembering.all(me.id()).stream()
                .sorted(java.util.Comparator.comparing(memory -> !memory.marks().pinned()))
                .map(memory -> Shown.of(memory, me.zone()))
                .toList();
    }

    private void change(Person me, String id, UnaryOperator<Memory> how) {
        remembering.change(me.id(), how.apply(find(me, id)));
    }

    /// The memory with this id, if it is theirs; anything else is not here.
    private Memory find(Person me, String id) {
        return id(id).flatMap(known -> remembering.find(me.id(), known))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
