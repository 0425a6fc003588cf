package sera.safety;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The rules, vetoes and idioms of `safety/phrases.yaml`.
record Lexicon(String version, List<Phrase> idioms, List<Rule> rules) {
    /// What is said of one's age has a file of its own.
    static Lexicon fromFile() {
        var phrases = new Reader(Knowledge.of("/safety/phrases.yaml")).lexicon();
        var age = new Reader(Knowledge.of("/safety/age.yaml")).lexicon();
        var others = phrases.rules().stream().filter(rule -> rule.kind() != Concern.Kind.MINOR);
        return new Lexicon(
                phrases.version(),
                phrases.idioms(),
                Stream.concat(others, age.rules().stream()).toList());
    }

    private static final class Reader {
        private final Knowledge file;
        private final Map<String, String> words = new LinkedHashMap<>();
        private final Map<String, Veto> vetoes = new LinkedHashMap<>();

        Reader(Knowledge file) {
            this.file = file;
            file.root()
                    .path("words")
                    .properties()
                    .forEach(entry -> words.put(entry.getKey(), entry.getValue().asString()));
            file.root()
                    .path("vetoes")
                    .properties()
                    .forEach(entry ->
                            vetoes.put(entry.getKey(), Veto.of(file, entry.getKey(), entry.getValue(), words)));
        }

        Lexicon lexicon() {
            var rules = file.root().path("rules").valueStream().map(this::rule).toList();
            if (rules.stream().map(Rule::id).distinct().count() != rules.size()) {
                throw file.fault("a rule id stands twice");
            }
            return new Lexicon(file.text(file.root(), "version"), phrases(file.root(), "idioms"), rules);
        }

        private Rule rule(JsonNode node) {
            var effect = file.one(Rule.Effect.class, file.text(node, "effect"));
            return new Rule(
                    file.text(node, "id"),
                    file.one(Concern.Kind.class, file.text(node, "kind")),
                    effect,
                    level(node, effect),
                    file.optional(node, "step"),
                    node.path("needs-distress").asBoolean(false),
                    file.texts(node, "unless").stream().map(this::named).toList(),
                    phrases(node, "phrases"));
        }

        private Optional<Concern.Level> level(JsonNode node, Rule.Effect effect) {
            var level = file.optional(node, "level").map(name -> file.one(Concern.Level.class, name));
            if (effect == Rule.Effect.SCOPE && level.isEmpty()) {
                throw file.fault(file.text(node, "id") + " has no level");
            }
            return level;
        }

        private Veto named(String name) {
            return Optional.ofNullable(vetoes.get(name)).orElseThrow(() -> file.fault("no veto called " + name));
        }

        private List<Phrase> phrases(JsonNode node, String key) {
            return file.texts(node, key).stream()
                    .map(written -> Phrase.of(written, words))
                    .toList();
        }
    }
}
