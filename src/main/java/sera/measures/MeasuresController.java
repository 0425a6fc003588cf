package sera.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import sera.shared.Person;

/// The questionnaires: what there is, what was taken, and what came out.
@Controller
class MeasuresController {
    /// One finished taking as a line of a table.
    ///
    /// @param total null where too much was passed over
    /// @param change a key under `measures.change.`; empty for the first
    record Line(
            LocalDate day,
            @Nullable Integer total,
            String band,
            String next,
            String change,
            int points,
            int filled,
            List<String> parts) {}

    record Series(Instrument instrument, List<Line> lines) {}

    private final Measures measures;
    private final Takings takings;
    private final Care care;

    MeasuresController(Measures measures, Takings takings, Care care) {
        this.measures = measures;
        this.takings = takings;
        this.care = care;
    }

    @GetMapping("/measures")
    String all(Person me, Model model) {
        care.show(me, model);
        model.addAttribute("due", measures.due(me.id(), false));
        model.addAttribute("instruments", measures.instruments());
        model.addAttribute(
                "series",
                measures.instruments().stream()
                        .map(instrument -> new Series(instrument, lines(me, instrument)))
                        .filter(series -> !series.lines().isEmpty())
                        .toList());
        return "measures/all";
    }

    @GetMapping("/measures/{key}")
    String about(Person me, @PathVariable String key, Model model) {
        var instrument = instrument(key);
        care.show(me, model);
        model.addAttribute("instrument", instrument);
        model.addAttribute("begun", takings.open(me.id(), instrument).isPresent());
        model.addAttribute("from", waits(me, instrument).map(at -> day(me, at)).orElse(null));
        model.addAttribute("taken", !measures.series(me.id(), key).isEmpty());
        return "measures/about";
    }

    @PostMapping("/measures/{key}")
    String begin(Person me, @PathVariable String key) {
        var instrument = instrument(key);
        if (waits(me, instrument).isPresent()) {
            return "redirect:/measures/" + key;
        }
        var taking = takings.begin(me.id(), instrument);
        var next = taking.next(instrument).orElse(taking.asked(instrument).getLast());
        return "redirect:" + ItemsController.path(instrument, next);
    }

    @PostMapping("/measures/{key}/declined")
    String decline(Person me, @PathVariable String key) {
        measures.decline(me.id(), key.equals(Due.GOAL) ? key : instrument(key).key());
        return "redirect:/measures";
    }

    @GetMapping("/measures/{key}/result")
    String result(Person me, @PathVariable String key, Model model) {
        var instrument = instrument(key);
        var lines = lines(me, instrument);
        if (lines.isEmpty()) {
            return "redirect:/measures/" + key;
        }
        care.show(me, model);
        model.addAttribute("instrument", instrument);
        model.addAttribute("line", lines.getLast());
        return "measures/result";
    }

    private Optional<Instant> waits(Person me, Instrument instrument) {
        return takings.open(me.id(), instrument).isPresent()
                ? Optional.empty()
                : takings.waitsUntil(me.id(), instrument);
    }

    private List<Line> lines(Person me, Instrument instrument) {
        var lines = new ArrayList<Line>();
        Score.@Nullable Total before = null;
        for (var taken : measures.series(me.id(), instrument.key())) {
            switch (taken.score()) {
                case Score.Total total -> {
                    lines.add(line(me, taken, total, before));
                    before = total;
                }
                case Score.NoTotal none -> lines.add(new Line(day(me, taken.at()), null, "", "", "", 0, 0, List.of()));
            }
        }
        return lines;
    }

    private static Line line(Person me, Taken taken, Score.Total total, Score.@Nullable Total before) {
        var change = before == null ? null : Difference.between(taken.instrument(), before.total(), total.total());
        return new Line(
                day(me, taken.at()),
                total.total(),
                total.band().words(),
                total.band().next(),
                change == null ? "" : key(change),
                change == null ? 0 : Math.abs(change.points()),
                total.filled(),
                parts(taken.instrument(), total));
    }

    private static String key(Difference change) {
        var kind = change.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        var way = change.points() > 0 ? "-up" : "-down";
        return change.kind() == Difference.Kind.SAME ? kind : kind + way;
    }

    private static List<String> parts(Instrument instrument, Score.Total total) {
        return instrument.parts().stream()
                .filter(part -> total.parts().getOrDefault(part.key(), 0) >= part.from())
                .map(Instrument.Part::words)
                .toList();
    }

    private static LocalDate day(Person me, Instant at) {
        return at.atZone(me.zone()).toLocalDate();
    }

    private Instrument instrument(String key) {
        return measures.instrument(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
