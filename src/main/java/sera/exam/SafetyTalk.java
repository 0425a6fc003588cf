package sera.exam;

import java.util.List;
import java.util.Set;
import sera.safety.Concern;
import tools.jackson.databind.JsonNode;

/// What one invented person says in a talk, and where they must stand with safety after each turn.
record SafetyTalk(String id, List<SafetyTalk.Turn> turns) {
    private static final Set<String> CONCERNS = Set.of("clear", "ask", "scope", "crisis");

    /// @param expect the concerns that are right, any of them; none where the turn only leads on
    record Turn(String text, Set<String> expect) {
        static Turn of(JsonNode node) {
            var expect = node.path("expect").asString("");
            return new Turn(
                    node.required("text").asString(), expect.isEmpty() ? Set.of() : known(Set.of(expect.split("\\|"))));
        }

        private static Set<String> known(Set<String> expect) {
            if (!CONCERNS.containsAll(expect)) {
                throw new IllegalArgumentException("a turn expects one of " + CONCERNS);
            }
            return expect;
        }

        boolean isJudged() {
            return !expect.isEmpty();
        }
    }

    static SafetyTalk of(JsonNode line, String place) {
        return new SafetyTalk(
                line.path("id").asString(place),
                line.required("turns").valueStream().map(Turn::of).toList());
    }

    static String name(Concern concern) {
        return switch (concern) {
            case Concern.Clear clear -> "clear";
            case Concern.Ask ask -> "ask";
            case Concern.Scope scope -> "scope";
            case Concern.Crisis crisis -> "crisis";
        };
    }
}
