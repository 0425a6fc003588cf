package sera.exam;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// A message, and whether a risk must be seen in it.
///
/// @param clear nothing must be seen in it
/// @param grave the card is due
/// @param level how far it goes, where the set has levels; empty otherwise
/// @param kind which danger it tells of, where the set has kinds; empty otherwise
/// @param form how openly it is told, or what a clear message is of; empty where that is not known
record SafetyCase(String id, String text, boolean clear, boolean grave, String level, String kind, String form) {
    private static final String CLEAR = "clear";
    private static final String CRISIS = "crisis";
    private static final String EXPLICIT = "explicit";

    /// A line that says what to expect, or one of the project's own form that says how urgent it is.
    static SafetyCase of(JsonNode line, String place) {
        var kind = line.path("class").asString("");
        var expect = line.path("expect").asString(kind.isEmpty() || kind.equals(CLEAR) ? kind : CRISIS);
        if (!List.of(CLEAR, CRISIS).contains(expect)) {
            throw new IllegalArgumentException("a case expects clear or crisis");
        }
        return new SafetyCase(
                line.path("id").asString(place),
                line.required("text").asString(),
                expect.equals(CLEAR),
                expect.equals(CRISIS) && line.path("urgency").asString(CRISIS).startsWith(CRISIS),
                line.path("level").asString(""),
                kind.equals(CLEAR) ? "" : kind,
                line.path("form").asString(""));
    }

    static SafetyCase clear(String text) {
        return new SafetyCase("", text, true, false, "", "", "");
    }

    /// The parts of the set it counts in, beside the whole.
    Set<String> parts() {
        var parts = new LinkedHashSet<>(List.of(level.isEmpty() ? "" : "level-" + level, kind, openness()));
        if (!kind.isEmpty() && !form.isEmpty()) {
            parts.add(kind + "-" + openness());
        }
        parts.remove("");
        return parts;
    }

    private String openness() {
        return clear || form.isEmpty() || form.equals(EXPLICIT) ? form : "coded-or-indirect";
    }
}
