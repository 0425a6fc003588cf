package sera.measures;

import java.util.HashSet;
import java.util.List;

/// Reads one questionnaire and checks that it can be asked and scored.
final class InstrumentReader {
    private final Fact file;
    private final List<Instrument.Option> options;

    private InstrumentReader(Fact file) {
        this.file = file;
        this.options = options(file);
    }

    static InstrumentReader of(String file) {
        return new InstrumentReader(Fact.of(file));
    }

    static InstrumentReader of(Fact fact) {
        return new InstrumentReader(fact);
    }

    Instrument read() {
        file.only(
                "key",
                "name",
                "about",
                "version",
                "language",
                "source",
                "date",
                "certain",
                "licence",
                "minutes",
                "caution",
                "window",
                "lead",
                "better",
                "wait-days",
                "loinc",
                "options",
                "items",
                "scoring",
                "parts",
                "change",
                "bands");
        file.text("date");
        var instrument = new Instrument(
                file.text("key"),
                file.text("name"),
                file.text("about"),
                file.text("version"),
                file.text("language"),
                file.text("licence"),
                file.text("source"),
                file.number("minutes"),
                file.optional("caution"),
                file.text("window"),
                file.text("lead"),
                upIsGood(),
                file.number("wait-days"),
                file.each("items").stream().map(this::item).toList(),
                scoring(file.at("scoring")),
                file.each("parts").stream().map(InstrumentReader::part).toList(),
                file.inside("change").map(InstrumentReader::change),
                file.each("bands").stream().map(InstrumentReader::band).toList());
        check(instrument);
        return instrument;
    }

    private boolean upIsGood() {
        return switch (file.text("better")) {
            case "up" -> true;
            case "down" -> false;
            default -> throw file.fault("better", "is neither up nor down");
        };
    }

    private Instrument.Item item(Fact item) {
        item.only("key", "text", "before", "loinc", "scored", "asked", "ends", "acts", "options");
        var own = options(item);
        if (item.optional("asked").filter(when -> !when.equals("if-any")).isPresent()) {
            throw item.fault("asked", "can only be if-any");
        }
        return new Instrument.Item(
                item.text("key"),
                item.text("text"),
                item.optional("before"),
                item.optional("loinc"),
                item.yes("scored", true),
                item.optional("asked").isPresent(),
                item.whole("ends"),
                item.inside("acts").map(InstrumentReader::acts),
                own.isEmpty() ? options : own);
    }

    private static List<Instrument.Option> options(Fact at) {
        return at.each("options").stream()
                .map(option -> option.only("value", "text", "loinc"))
                .map(option ->
                        new Instrument.Option(option.number("value"), option.text("text"), option.optional("loinc")))
                .toList();
    }

    private static Instrument.Acts acts(Fact acts) {
        acts.only("from", "rule", "now");
        return new Instrument.Acts(acts.number("from"), acts.text("rule"), acts.yes("now", false));
    }

    private static Instrument.Scoring scoring(Fact scoring) {
        scoring.only("least", "most", "times", "missing");
        return new Instrument.Scoring(
                scoring.number("least"), scoring.number("most"), scoring.number("times"), scoring.number("missing"));
    }

    private static Instrument.Part part(Fact part) {
        part.only("key", "name", "items", "from", "words");
        return new Instrument.Part(
                part.text("key"), part.text("name"), part.texts("items"), part.number("from"), part.text("words"));
    }

    private static Instrument.Change change(Fact change) {
        change.only("meaningful", "reliable", "source");
        return new Instrument.Change(change.whole("meaningful"), change.whole("reliable"), change.text("source"));
    }

    private static Instrument.Band band(Fact band) {
        band.only("from", "key", "words", "next");
        return new Instrument.Band(band.number("from"), band.text("key"), band.text("words"), band.text("next"));
    }

    private void check(Instrument instrument) {
        checkItems(instrument);
        checkScoring(instrument);
        checkBands(instrument);
    }

    private void checkItems(Instrument instrument) {
        var keys = new HashSet<String>();
        for (var item : instrument.items()) {
            need(keys.add(item.key()), "items", "has " + item.key() + " twice");
            need(item.options().size() > 1, "items." + item.key() + ".options", "are fewer than two");
            item.ends().ifPresent(end -> need(item.takes(end), "items." + item.key() + ".ends", "is no answer"));
            item.acts()
                    .ifPresent(acts -> need(item.takes(acts.from()), "items." + item.key() + ".acts", "is no answer"));
        }
        instrument
                .parts()
                .forEach(part -> need(keys.containsAll(part.items()), "parts", "name an item that is not there"));
    }

    private void checkScoring(Instrument instrument) {
        var scored = instrument.scored();
        var scoring = instrument.scoring();
        var least = scored.stream().mapToInt(Instrument.Item::lowest).sum() * scoring.times();
        var most = scored.stream().mapToInt(Instrument.Item::highest).sum() * scoring.times();
        need(scoring.least() == least, "scoring.least", "should be " + least);
        need(scoring.most() == most, "scoring.most", "should be " + most);
        need(scoring.missing() >= 0 && scoring.missing() < scored.size(), "scoring.missing", "is too many");
    }

    private void checkBands(Instrument instrument) {
        var from = instrument.bands().stream().map(Instrument.Band::from).toList();
        need(!from.isEmpty() && from.getFirst() == instrument.scoring().least(), "bands", "do not begin at the least");
        need(from.stream().distinct().sorted().toList().equals(from), "bands", "are not in order");
        need(from.getLast() <= instrument.scoring().most(), "bands", "go beyond the most");
    }

    private void need(boolean holds, String key, String what) {
        if (!holds) {
            throw file.fault(key, what);
        }
    }
}
