package sera.measures;

import java.util.List;
import java.util.Optional;

/// A published questionnaire, word for word, with everything needed to ask, score and read it. From a file.
///
/// @param window what the answers are about ("the last 2 weeks")
/// @param lead the words above every item
/// @param upIsGood a higher total is better
/// @param waitDays days that must lie between two takings
public record Instrument(
        String key,
        String name,
        String about,
        String version,
        String language,
        String licence,
        String source,
        int minutes,
        Optional<String> caution,
        String window,
        String lead,
        boolean upIsGood,
        int waitDays,
        List<Item> items,
        Scoring scoring,
        List<Part> parts,
        Optional<Change> change,
        List<Band> bands) {
    public record Option(int value, String text, Optional<String> loinc) {}

    /// @param before words that stand above this item alone
    /// @param scored counts towards the total
    /// @param ifAny asked only where an earlier item was answered above its lowest value
    /// @param ends the answer after which nothing more is asked, and the rest counts as nothing
    /// @param acts what an answer sets off at once
    public record Item(
            String key,
            String text,
            Optional<String> before,
            Optional<String> loinc,
            boolean scored,
            boolean ifAny,
            Optional<Integer> ends,
            Optional<Acts> acts,
            List<Option> options) {
        boolean takes(int answer) {
            return options.stream().anyMatch(option -> option.value() == answer);
        }

        boolean acts(int answer) {
            return acts.filter(act -> answer >= act.from()).isPresent();
        }

        int lowest() {
            return options.stream().mapToInt(Option::value).min().orElse(0);
        }

        int highest() {
            return options.stream().mapToInt(Option::value).max().orElse(0);
        }
    }

    /// An answer of `from` or more is told to safety under this rule; `now` means danger at this moment.
    public record Acts(int from, String rule, boolean now) {}

    /// @param missing how many scored items may be passed over; they are filled by the mean of the others
    public record Scoring(int least, int most, int times, int missing) {}

    /// Some of the items, added up by themselves; from a sum on, there is something to say.
    public record Part(String key, String name, List<String> items, int from, String words) {}

    /// Smallest differences of the total that mean something, where they are published.
    public record Change(Optional<Integer> meaningful, Optional<Integer> reliable, String source) {}

    /// A range of totals, from `from` to the next band.
    public record Band(int from, String key, String words, String next) {}

    List<Item> scored() {
        return items.stream().filter(Item::scored).toList();
    }

    /// The band a total lies in.
    public Band band(int total) {
        return bands.stream()
                .filter(band -> band.from() <= total)
                .reduce((lower, higher) -> higher)
                .orElse(bands.getFirst());
    }

    Optional<Item> item(String itemKey) {
        return items.stream().filter(item -> item.key().equals(itemKey)).findFirst();
    }
}
