package sera.safety;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import sera.shared.Sensitive;

/// What someone wrote for a dark hour, part by part, in their own words.
///
/// @param words by the key of the part; a part without words is not there
record SafetyPlan(Map<String, Sensitive<String>> words) {
    /// Letters in one part.
    static final int LONGEST = 4_000;

    /// Control characters, and the marks that make text read in another order than it is written in.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202a-\\u202e\\u2066-\\u2069]");

    static SafetyPlan empty() {
        return new SafetyPlan(Map.of());
    }

    /// The plan from what was sent; what is not a part of a plan is left out.
    static SafetyPlan of(List<PlanSection> sections, Map<String, String> sent) {
        var words = new LinkedHashMap<String, Sensitive<String>>();
        for (var section : sections) {
            var tidy = tidy(sent.getOrDefault(section.key(), ""));
            if (!tidy.isEmpty()) {
                words.put(section.key(), new Sensitive<>(tidy));
            }
        }
        return new SafetyPlan(Map.copyOf(words));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    String part(String key) {
        var part = words.get(key);
        return part == null ? "" : part.reveal();
    }

    List<String> lines(String key) {
        return part(key)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// How many letters a part has too many; none for most.
    int tooLong(String key) {
        return Math.max(0, part(key).length() - LONGEST);
    }

    boolean fits() {
        return words.keySet().stream().allMatch(key -> tooLong(key) == 0);
    }

    private static String tidy(String sent) {
        return UNSEEN.matcher(sent.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("")
                .strip();
    }
}
