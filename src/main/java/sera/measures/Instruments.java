package sera.measures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every questionnaire that may be shipped, in the order of the page. A fault in a file stops the start.
final class Instruments {
    private static final List<String> FILES = List.of(
            "phq-9",
            "gad-7",
            "phq-4",
            "phq-2",
            "gad-2",
            "who-5",
            "ucla-3",
            "k6",
            "audit-c",
            "pc-ptsd-5",
            "pcl-5",
            "asq");

    private final Map<String, Instrument> all = new LinkedHashMap<>();

    private Instruments() {}

    static Instruments fromFiles() {
        var instruments = new Instruments();
        FILES.forEach(name -> instruments.all.put(
                name,
                InstrumentReader.of("/measures/instruments/" + name + ".yaml").read()));
        return instruments;
    }

    List<Instrument> all() {
        return List.copyOf(all.values());
    }

    Optional<Instrument> of(String key) {
        return Optional.ofNullable(all.get(key));
    }
}
