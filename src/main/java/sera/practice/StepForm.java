package sera.practice;

import java.util.List;
import org.springframework.util.MultiValueMap;

/// What the page of a step sends.
///
/// @param step the step the page showed; another one has been passed meanwhile
/// @param go `next`, `skip`, `back` or `leave`
record StepForm(String step, String go, List<String> answer, List<String> offer, List<String> day, List<String> part) {
    /// Read by hand: bound to a list, one line with a comma in it would become two.
    static StepForm of(MultiValueMap<String, String> sent) {
        return new StepForm(
                first(sent, "step", ""),
                first(sent, "go", "next"),
                all(sent, "answer"),
                all(sent, "offer"),
                all(sent, "day"),
                all(sent, "part"));
    }

    private static String first(MultiValueMap<String, String> sent, String key, String otherwise) {
        return all(sent, key).stream().findFirst().orElse(otherwise);
    }

    private static List<String> all(MultiValueMap<String, String> sent, String key) {
        return sent.getOrDefault(key, List.of());
    }

    boolean goes(String where) {
        return where.equals(go);
    }

    /// What was typed cannot print itself.
    @Override
    public String toString() {
        return "…";
    }
}
