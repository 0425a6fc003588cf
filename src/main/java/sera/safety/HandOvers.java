package sera.safety;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// When what is measured says that a person should see it: the rules of `safety/hand-over.yaml`.
@Component
public class HandOvers {
    private static final String INSTRUMENT_OFFERED = "phq-9";

    /// A rule with what it says.
    private record Stated(String id, HandOverRule rule, String says, boolean depression, String source) {}

    private final List<Stated> rules;
    private final String version;

    HandOvers() {
        var reader = new Reader(Knowledge.of("/safety/hand-over.yaml"));
        this.rules = reader.rules();
        this.version = reader.version();
    }

    /// Everything that holds, in the order of the file. What speaks of a high mood overrides advice on depression.
    public List<HandOver> of(Signals signals) {
        var isHigh = signals.seen().contains(Concern.Kind.MANIA);
        return rules.stream()
                .filter(stated -> !isHigh || !stated.depression())
                .flatMap(stated -> said(stated, signals).stream())
                .toList();
    }

    /// Which rules these are: kept with every hand-over.
    public String version() {
        return version;
    }

    List<String> ids() {
        return rules.stream().map(Stated::id).toList();
    }

    private static Optional<HandOver> said(Stated stated, Signals signals) {
        return switch (stated.rule().on(signals)) {
            case NOT -> Optional.empty();
            case SOFTLY -> Optional.of(new HandOver.ToPerson(stated.id(), Concern.Level.RECOMMEND, true));
            case FIRMLY -> Optional.of(firmly(stated));
        };
    }

    private static HandOver firmly(Stated stated) {
        return switch (stated.says()) {
            case "urgent" -> new HandOver.ToPerson(stated.id(), Concern.Level.URGENT, false);
            case "recommend" -> new HandOver.ToPerson(stated.id(), Concern.Level.RECOMMEND, false);
            case "question" -> new HandOver.Question(stated.id());
            case "offer" -> new HandOver.Offer(stated.id(), INSTRUMENT_OFFERED);
            default -> new HandOver.Change(stated.id());
        };
    }

    private record Reader(Knowledge file) {
        private static final List<String> SAYINGS = List.of("urgent", "recommend", "question", "offer", "change");

        String version() {
            return file.text(file.root(), "version");
        }

        List<Stated> rules() {
            var read = file.root().path("rules").valueStream().map(this::stated).toList();
            if (read.isEmpty() || read.stream().map(Stated::id).distinct().count() != read.size()) {
                throw file.fault("no rules, or a rule id stands twice");
            }
            return read;
        }

        private Stated stated(JsonNode node) {
            var says = file.text(node, "says");
            if (!SAYINGS.contains(says)) {
                throw file.fault("no such saying: " + says);
            }
            return new Stated(
                    file.text(node, "id"),
                    rule(node),
                    says,
                    node.path("depression").asBoolean(false),
                    file.text(node, "source"));
        }

        private HandOverRule rule(JsonNode node) {
            return switch (file.text(node, "reads")) {
                case "item-nine" -> new HandOverRule.ItemNine(whole(node, "at-least"));
                case "score" -> score(node);
                case "twice" -> new HandOverRule.Twice(of(node), whole(node, "at-least"), whole(node, "days-apart"));
                case "unchanged" ->
                    new HandOverRule.Unchanged(
                            of(node),
                            whole(node, "fall"),
                            whole(node, "first-at-least"),
                            whole(node, "from-week"),
                            whole(node, "to-week"));
                case "course" -> new HandOverRule.Course(of(node), weeks(node));
                case "worse" -> new HandOverRule.Worse(of(node), whole(node, "rise"), whole(node, "within-days"));
                case "mood" -> mood(node);
                case "fortnight" -> fortnight(node);
                case "cards" -> new HandOverRule.Cards(whole(node, "at-least"), whole(node, "days"));
                case "refusals" -> new HandOverRule.Refusals(whole(node, "at-least"));
                case "high-mood" -> new HandOverRule.HighMood();
                default -> throw file.fault("no such reading: " + node);
            };
        }

        private HandOverRule score(JsonNode node) {
            var from = whole(node, "at-least");
            return new HandOverRule.Latest(
                    of(node),
                    from,
                    node.has("men") ? whole(node, "men") : from,
                    node.has("below") ? whole(node, "below") : Integer.MAX_VALUE,
                    node.path("hard").asBoolean(false));
        }

        private HandOverRule mood(JsonNode node) {
            return new HandOverRule.Mood(
                    whole(node, "fall"),
                    whole(node, "sleep-hours"),
                    whole(node, "lowest"),
                    whole(node, "days-at-lowest"),
                    whole(node, "least-days"),
                    whole(node, "least-days-before"));
        }

        private HandOverRule fortnight(JsonNode node) {
            return new HandOverRule.Fortnight(
                    whole(node, "days-used"),
                    whole(node, "least-days"),
                    whole(node, "better"),
                    whole(node, "well"),
                    numbers(node, "change"),
                    numbers(node, "low"));
        }

        private Map<Integer, Integer> weeks(JsonNode node) {
            var weeks = new HashMap<Integer, Integer>();
            numbers(node, "weeks").forEach((week, score) -> weeks.put(Integer.valueOf(week), score));
            return weeks;
        }

        private Map<String, Integer> numbers(JsonNode node, String key) {
            var numbers = new HashMap<String, Integer>();
            node.path(key).properties().stream()
                    .map(Map.Entry::getKey)
                    .forEach(name -> numbers.put(name, whole(node.path(key), name)));
            if (numbers.isEmpty()) {
                throw file.fault(key + " is empty in " + node);
            }
            return Map.copyOf(numbers);
        }

        private String of(JsonNode node) {
            var instrument = file.text(node, "of");
            if (Stream.of("phq-9", "gad-7", "pcl-5", "pc-ptsd-5", "audit-c", "k6")
                    .noneMatch(instrument::equals)) {
                throw file.fault("no such instrument: " + instrument);
            }
            return instrument;
        }

        private int whole(JsonNode node, String key) {
            return (int) file.number(node, key);
        }
    }
}
