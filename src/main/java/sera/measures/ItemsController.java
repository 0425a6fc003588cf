package sera.measures;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import sera.shared.Person;

/// One question on one page. Every tap is kept; whoever comes back finds what they tapped.
@Controller
class ItemsController {
    private final Measures measures;
    private final Takings takings;
    private final Care care;

    ItemsController(Measures measures, Takings takings, Care care) {
        this.measures = measures;
        this.takings = takings;
        this.care = care;
    }

    @GetMapping("/measures/{key}/items/{number}")
    String show(Person me, @PathVariable String key, @PathVariable int number, Model model) {
        var instrument = instrument(key);
        var item = item(instrument, number);
        var open = takings.open(me.id(), instrument);
        if (open.isEmpty() || !open.get().asked(instrument).contains(item)) {
            return "redirect:/measures/" + key;
        }
        var asked = open.get().asked(instrument);
        care.show(me, model);
        model.addAttribute("instrument", instrument);
        model.addAttribute("item", item);
        model.addAttribute("action", path(instrument, item));
        model.addAttribute("place", asked.indexOf(item) + 1);
        model.addAttribute("places", asked.size());
        model.addAttribute("chosen", open.get().answers().get(item.key()));
        model.addAttribute(
                "back", asked.indexOf(item) == 0 ? "" : path(instrument, asked.get(asked.indexOf(item) - 1)));
        return "measures/item";
    }

    @PostMapping("/measures/{key}/items/{number}")
    String answer(
            Person me,
            @PathVariable String key,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable Integer answer,
            @RequestParam(defaultValue = "false") boolean pass) {
        var instrument = instrument(key);
        var item = item(instrument, number);
        var open = takings.open(me.id(), instrument);
        if (open.isEmpty()) {
            return "redirect:/measures/" + key;
        }
        if (pass) {
            return onwards(me, instrument, item, takings.passOver(me.id(), open.get(), item));
        }
        if (answer == null || !item.takes(answer)) {
            return "redirect:" + path(instrument, item);
        }
        var after = onwards(me, instrument, item, takings.answer(me.id(), open.get(), item, answer));
        return item.acts(answer) ? "redirect:/measures/asked?then=" + key : after;
    }

    /// A tap, before anything is sent: kept, and what it sets off happens now.
    @PostMapping("/measures/{key}/items/{number}/tap")
    ResponseEntity<Void> tap(Person me, @PathVariable String key, @PathVariable int number, @RequestParam int answer) {
        var instrument = instrument(key);
        var item = item(instrument, number);
        takings.open(me.id(), instrument)
                .filter(open -> item.takes(answer))
                .ifPresent(open -> takings.answer(me.id(), open, item, answer));
        return ResponseEntity.noContent().build();
    }

    static String path(Instrument instrument, Instrument.Item item) {
        return "/measures/" + instrument.key() + "/items/" + (instrument.items().indexOf(item) + 1);
    }

    /// The question after this one; then any that was left; then the result.
    private String onwards(Person me, Instrument instrument, Instrument.Item item, Taking taking) {
        var asked = taking.asked(instrument);
        var later = asked.stream()
                .filter(other ->
                        instrument.items().indexOf(other) > instrument.items().indexOf(item))
                .findFirst();
        Optional<Instrument.Item> next = later.isPresent() ? later : taking.next(instrument);
        if (next.isPresent()) {
            return "redirect:" + path(instrument, next.get());
        }
        takings.finish(me.id(), taking, instrument);
        return "redirect:/measures/" + instrument.key() + "/result";
    }

    private Instrument instrument(String key) {
        return measures.instrument(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Instrument.Item item(Instrument instrument, int number) {
        if (number < 1 || number > instrument.items().size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return instrument.items().get(number - 1);
    }
}
