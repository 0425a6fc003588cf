package sera.safety;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sera.safety.Concern.Kind;
import sera.safety.Standing.Phase;
import tools.jackson.databind.JsonNode;

/// The steps of `safety/steps.yaml`: what each is for, the answers it takes, and what follows.
///
/// @param typed whole answers as they are typed, each with its key
/// @param said what a longer typed answer must say for its key
record Steps(
        Map<String, Step> steps,
        Map<Kind, List<String>> stays,
        Map<Kind, String> rechecks,
        Map<String, String> typed,
        Map<String, List<Phrase>> said) {
    static final String OPEN = "open";
    static final String STAY = "stay";
    static final String RECHECK = "recheck";

    /// Where an answer leads; no phase means the same as before.
    record Target(String step, Optional<Phase> phase) {}

    /// @param tapped only a tapped choice counts as an answer
    record Step(String key, String means, boolean tapped, Map<String, Target> answers, Target otherwise) {}

    static Steps fromFile() {
        return new Reader(Knowledge.of("/safety/steps.yaml")).steps();
    }

    Step step(String key) {
        var step = steps.get(key);
        if (step == null) {
            throw new IllegalStateException("no step called " + key);
        }
        return step;
    }

    /// The key of a typed answer, whole or by what it says.
    Optional<String> typedAnswer(String answer) {
        return Optional.ofNullable(typed.get(answer)).or(() -> said.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(phrase -> phrase.in(" " + answer + " ").find()))
                .map(Map.Entry::getKey)
                .findFirst());
    }

    String stay(Kind kind, int turn) {
        var list = stays.getOrDefault(kind, stays.getOrDefault(Kind.SUICIDE, List.of()));
        return list.get(turn % list.size());
    }

    String recheck(Kind kind) {
        return rechecks.getOrDefault(kind, "recheck-act");
    }

    private static final class Reader {
        private final Knowledge file;

        Reader(Knowledge file) {
            this.file = file;
        }

        Steps steps() {
            var steps = new LinkedHashMap<String, Step>();
            file.root()
                    .path("steps")
                    .properties()
                    .forEach(entry -> steps.put(entry.getKey(), step(entry.getKey(), entry.getValue())));
            var read = new Steps(steps, stays(), rechecks(), typed(), said());
            check(read);
            return read;
        }

        private Step step(String key, JsonNode node) {
            var answers = new LinkedHashMap<String, Target>();
            node.path("answers")
                    .properties()
                    .forEach(entry ->
                            answers.put(entry.getKey(), target(entry.getValue().asString())));
            return new Step(
                    key,
                    file.text(node, "means"),
                    node.path("tapped").asBoolean(false),
                    answers,
                    target(file.optional(node, "otherwise").orElse(OPEN)));
        }

        private Target target(String written) {
            var parts = written.split(" ");
            return new Target(
                    parts[0], parts.length > 1 ? Optional.of(file.one(Phase.class, parts[1])) : Optional.empty());
        }

        private Map<Kind, List<String>> stays() {
            return file.root().path("stay").properties().stream()
                    .collect(Collectors.toMap(entry -> file.one(Kind.class, entry.getKey()), entry -> entry.getValue()
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList()));
        }

        private Map<Kind, String> rechecks() {
            return file.root().path("recheck").properties().stream()
                    .collect(Collectors.toMap(entry -> file.one(Kind.class, entry.getKey()), entry -> entry.getValue()
                            .asString()));
        }

        private Map<String, String> typed() {
            var typed = new LinkedHashMap<String, String>();
            file.root().path("typed").properties().forEach(entry -> entry.getValue()
                    .valueStream()
                    .forEach(said -> typed.put(said.asString(), entry.getKey())));
            return typed;
        }

        private Map<String, List<Phrase>> said() {
            var said = new LinkedHashMap<String, List<Phrase>>();
            file.root()
                    .path("said")
                    .properties()
                    .forEach(entry -> said.put(
                            entry.getKey(),
                            entry.getValue()
                                    .valueStream()
                                    .map(written -> Phrase.of(written.asString(), Map.of()))
                                    .toList()));
            return said;
        }

        private void check(Steps steps) {
            var known = Set.of(OPEN, STAY, RECHECK);
            steps.stays().forEach((kind, stay) -> {
                if (stay.isEmpty()) {
                    throw file.fault("stay has no steps for " + kind);
                }
            });
            named(steps)
                    .filter(step -> !known.contains(step) && !steps.steps().containsKey(step))
                    .forEach(step -> {
                        throw file.fault("no step called " + step);
                    });
        }

        private static Stream<String> named(Steps steps) {
            var targets = steps.steps().values().stream()
                    .flatMap(step -> Stream.concat(step.answers().values().stream(), Stream.of(step.otherwise())))
                    .map(Target::step);
            var lists = Stream.concat(
                    steps.stays().values().stream().flatMap(List::stream), steps.rechecks().values().stream());
            return Stream.concat(targets, lists);
        }
    }
}
