package sera.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/// The exercises sera knows, and whether one may be offered now.
final class Exercises {
    private static final String START = "exercise.";
    private final Map<String, Exercise> byId = new LinkedHashMap<>();

    static Exercises read() {
        var exercises = new Exercises();
        Content.files("exercises/*.yaml").forEach(exercises::add);
        return exercises;
    }

    List<Bank> banks() {
        return byId.values().stream()
                .flatMap(exercise -> exercise.steps().stream())
                .map(Exercise.Step::bank)
                .toList();
    }

    boolean isStart(String target) {
        return target.startsWith(START) && byId.containsKey(target.substring(START.length()));
    }

    Exercise of(String id) {
        var exercise = byId.get(id);
        if (exercise == null) {
            throw new IllegalStateException("no exercise " + id);
        }
        return exercise;
    }

    Exercise startedBy(String target) {
        return of(target.substring(START.length()));
    }

    /// In a crisis and for three days after, only what says of itself that it is safe then.
    boolean mayRun(Exercise exercise, TalkState state) {
        return exercise.safe() || !state.isCareful();
    }

    /// Never in grief, never after a no, never twice; and nothing that may not be done now.
    boolean mayBeOffered(Bank offer, TalkState state) {
        return offer.next().values().stream().filter(this::isStart).allMatch(target -> mayRun(startedBy(target), state))
                && !state.list(TalkState.BEEN).contains("grief")
                && state.list(TalkState.REFUSED).isEmpty()
                && state.list(TalkState.OFFERED).isEmpty()
                && state.list(TalkState.DONE).isEmpty();
    }

    private void add(String file, JsonNode root) {
        var reader = new BankReader(file);
        reader.about(root);
        var id = root.path("id").asString(file);
        byId.put(
                id,
                new Exercise(
                        id,
                        steps(reader, id, root),
                        root.path("answered").asBoolean(false),
                        root.path("safe-in-crisis").asBoolean(false)));
    }

    private static List<Exercise.Step> steps(BankReader reader, String id, JsonNode root) {
        var steps = new ArrayList<Exercise.Step>();
        for (var node : root.path("steps")) {
            var bank = reader.bank(START + id + "." + (steps.size() + 1), node, List.of());
            steps.add(new Exercise.Step(bank, node.path("rates").asBoolean(false), shows(node)));
        }
        return List.copyOf(steps);
    }

    private static OptionalInt shows(JsonNode node) {
        return node.has("shows") ? OptionalInt.of(node.path("shows").asInt()) : OptionalInt.empty();
    }
}
