package sera.safety;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sera.understanding.NormalText;
import tools.jackson.databind.JsonNode;

/// Reads what the companion is about to say, by the phrases of `safety/guard.yaml`.
final class Guard {
    /// @param when `always`, `crisis` (a question, scope or crisis stands) or `eating`
    private record Line(String id, String when, List<Phrase> phrases) {}

    private static final Pattern DIGITS = Pattern.compile("\\+?\\d(?:[ ().-]{0,2}\\d){2,17}");
    private static final Pattern DIALLED =
            Pattern.compile("(?i)\\b(?:call|dial|ring|text|phone) (?:\\w{2,3} )?(\\d{3,6})\\b");
    private static final int LONGEST_PLAIN_NUMBER = 4;

    private final String version;
    private final List<Line> lines;
    private final Set<String> numbers;

    private Guard(Knowledge file, HelpLines helpLines) {
        version = file.text(file.root(), "version");
        var words = new LinkedHashMap<String, String>();
        file.root()
                .path("words")
                .properties()
                .forEach(entry -> words.put(entry.getKey(), entry.getValue().asString()));
        lines = file.root()
                .path("rules")
                .valueStream()
                .map(node -> line(file, node, words))
                .toList();
        numbers = helpLines.all().stream()
                .flatMap(Guard::numbers)
                .map(Guard::digits)
                .collect(Collectors.toSet());
    }

    static Guard fromFile(HelpLines helpLines) {
        return new Guard(Knowledge.of("/safety/guard.yaml"), helpLines);
    }

    String version() {
        return version;
    }

    Checked check(String sentence, SafetyVerdict verdict) {
        if (strangeNumber(sentence)) {
            return new Checked.Hold("number-not-in-table");
        }
        var read = Sentences.of(NormalText.of(sentence).text());
        return lines.stream()
                .filter(line -> applies(line, verdict.concern()))
                .filter(line -> read.stream().anyMatch(part -> says(line, part)))
                .findFirst()
                .<Checked>map(line -> new Checked.Hold(line.id()))
                .orElseGet(() -> new Checked.Pass(sentence));
    }

    private static boolean applies(Line line, Concern concern) {
        return switch (line.when()) {
            case "crisis" -> !(concern instanceof Concern.Clear);
            case "eating" ->
                concern instanceof Concern.Crisis
                        || (concern instanceof Concern.Scope scope && scope.kind() == Concern.Kind.EATING);
            default -> true;
        };
    }

    private static boolean says(Line line, String part) {
        return line.phrases().stream()
                .anyMatch(phrase ->
                        phrase.maybeIn(part::contains) && phrase.in(part).find());
    }

    /// Digits that could be dialled and are not in the table.
    private boolean strangeNumber(String sentence) {
        return dialled(sentence)
                || DIGITS.matcher(sentence)
                        .results()
                        .map(MatchResult::group)
                        .anyMatch(number ->
                                digits(number).length() > LONGEST_PLAIN_NUMBER && !numbers.contains(digits(number)));
    }

    private boolean dialled(String sentence) {
        return DIALLED.matcher(sentence).results().anyMatch(found -> !numbers.contains(found.group(1)));
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }

    private static Stream<String> numbers(LocalHelp help) {
        var lines = help.lines().stream().flatMap(line -> Stream.of(line.dial(), line.smsTo()));
        return Stream.concat(Stream.of(help.emergency()), lines).flatMap(Stream::ofNullable);
    }

    private static Line line(Knowledge file, JsonNode node, Map<String, String> words) {
        return new Line(
                file.text(node, "id"),
                file.optional(node, "when").orElse("always"),
                file.texts(node, "phrases").stream()
                        .map(written -> Phrase.of(written, words))
                        .toList());
    }
}
