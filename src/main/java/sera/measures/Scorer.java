package sera.measures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Adds up answers by the instrument's own rules. No model, no chance, no memory.
final class Scorer {
    private final Instrument instrument;
    private final Map<String, Integer> answers;

    private Scorer(Instrument instrument, Map<String, Integer> answers) {
        this.instrument = instrument;
        this.answers = answers;
    }

    /// @param answers by the key of their item; an item passed over is absent
    static Score score(Instrument instrument, Map<String, Integer> answers) {
        return new Scorer(instrument, answers).score();
    }

    /// The items that are asked after these answers.
    static List<Instrument.Item> asked(Instrument instrument, Map<String, Integer> answers) {
        var scorer = new Scorer(instrument, answers);
        return instrument.items().stream().filter(scorer::isAsked).toList();
    }

    private Score score() {
        var asked = instrument.scored().stream().filter(this::isAsked).toList();
        var missing =
                (int) asked.stream().filter(item -> answer(item).isEmpty()).count();
        return missing > instrument.scoring().missing() ? new Score.NoTotal(missing) : total(asked, missing);
    }

    private Score total(List<Instrument.Item> asked, int missing) {
        var sum = asked.stream()
                .flatMap(item -> answer(item).stream())
                .mapToInt(Integer::intValue)
                .sum();
        var answered = asked.size() - missing;
        var whole = missing == 0 ? sum : Math.toIntExact(Math.round((double) sum * asked.size() / answered));
        var total = whole * instrument.scoring().times();
        return new Score.Total(total, instrument.band(total), parts(), missing);
    }

    private Map<String, Integer> parts() {
        var parts = new LinkedHashMap<String, Integer>();
        instrument
                .parts()
                .forEach(part -> parts.put(
                        part.key(),
                        part.items().stream()
                                .map(answers::get)
                                .filter(Objects::nonNull)
                                .mapToInt(Integer::intValue)
                                .sum()));
        return parts;
    }

    private boolean isAsked(Instrument.Item item) {
        var before = instrument.items().subList(0, instrument.items().indexOf(item));
        var ended = before.stream()
                .anyMatch(
                        earlier -> earlier.ends().isPresent() && earlier.ends().equals(answer(earlier)));
        return !ended && (!item.ifAny() || before.stream().anyMatch(this::isAny));
    }

    private boolean isAny(Instrument.Item item) {
        return answer(item).filter(answer -> answer > item.lowest()).isPresent();
    }

    private Optional<Integer> answer(Instrument.Item item) {
        return Optional.ofNullable(answers.get(item.key()));
    }
}
