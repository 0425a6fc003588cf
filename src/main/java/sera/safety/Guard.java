package sera.safety;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sera.understanding.NormalText;
import sera.understanding.Understanding;
import tools.jackson.databind.JsonNode;

/// Reads what the companion is about to say, by the phrases of `safety/guard.yaml` and by what was learned.
final class Guard {
    /// @param when `always`, `crisis` (a question, scope or crisis stands) or `eating`
    private record Line(String id, String when, List<Veto> vetoes, List<Phrase> phrases) {}

    private static final Pattern DIGITS = Pattern.compile("\\+?\\d(?:[ ().-]{0,2}\\d){2,17}");
    private static final Pattern DIALLED =
            Pattern.compile("(?i)\\b(?:call|dial|ring|text|phone) (?:\\w{2,3} )?(\\d{3,6})\\b");
    /// Signs of markup, or the same words three times in a row: a model that has lost its way.
    private static final Pattern MACHINERY =
            Pattern.compile("(?i)[{}\\[\\]]|<[|/a-z]|\\b([a-z][a-z' ]{1,40})\\b(?:\\W{1,3}\\1\\b){2}");

    private static final int LONGEST_PLAIN_NUMBER = 4;

    private final String version;
    private final LearnedGuard learned;
    private final List<Line> lines;
    private final Set<String> numbers;

    private Guard(Knowledge file, HelpLines helpLines, Understanding understanding) {
        learned = new LearnedGuard(understanding, file.number(file.root(), "learned-from"));
        version = file.text(file.root(), "version");
        var words = new LinkedHashMap<String, String>();
        file.root()
                .path("words")
                .properties()
                .forEach(entry -> words.put(entry.getKey(), entry.getValue().asString()));
        var vetoes = new LinkedHashMap<String, Veto>();
        file.root()
                .path("vetoes")
                .properties()
                .forEach(entry -> vetoes.put(entry.getKey(), Veto.of(file, entry.getKey(), entry.getValue(), words)));
        lines = file.root()
                .path("rules")
                .valueStream()
                .map(node -> line(file, node, words, vetoes))
                .toList();
        numbers = helpLines.all().stream()
                .flatMap(Guard::numbers)
                .map(Guard::digits)
                .collect(Collectors.toSet());
    }

    static Guard fromFile(HelpLines helpLines, Understanding understanding) {
        return new Guard(Knowledge.of("/safety/guard.yaml"), helpLines, understanding);
    }

    String version() {
        return version;
    }

    Checked check(String sentence, SafetyVerdict verdict) {
        if (strangeNumber(sentence)) {
            return new Checked.Hold("number-not-in-table");
        }
        if (MACHINERY.matcher(sentence).find()) {
            return new Checked.Hold("machinery");
        }
        var read = Sentences.of(NormalText.of(sentence).text());
        return lines.stream()
                .filter(line -> applies(line, verdict.concern()))
                .filter(line -> read.stream().anyMatch(part -> says(line, part, read)))
                .findFirst()
                .map(line -> new Checked.Hold(line.id()))
                .or(() -> learned.held(sentence))
                .<Checked>map(held -> held)
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

    private static boolean says(Line line, String part, List<String> whole) {
        return line.phrases().stream()
                .filter(phrase -> phrase.maybeIn(part::contains))
                .flatMap(phrase -> phrase.in(part).results())
                .anyMatch(found -> line.vetoes().stream().noneMatch(veto -> excuses(veto, part, found, whole)));
    }

    private static boolean excuses(Veto veto, String part, MatchResult found, List<String> whole) {
        return switch (veto.where()) {
            case OVERLAP -> veto.holdsOver(part, found.start(), found.end());
            case SENTENCE -> veto.holdsIn(part);
            case MESSAGE -> whole.stream().anyMatch(veto::holdsIn);
        };
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

    private static Line line(Knowledge file, JsonNode node, Map<String, String> words, Map<String, Veto> vetoes) {
        return new Line(
                file.text(node, "id"),
                file.optional(node, "when").orElse("always"),
                file.texts(node, "unless").stream()
                        .map(name -> Optional.ofNullable(vetoes.get(name))
                                .orElseThrow(() -> file.fault("no veto called " + name)))
                        .toList(),
                file.texts(node, "phrases").stream()
                        .map(written -> Phrase.of(written, words))
                        .toList());
    }
}
