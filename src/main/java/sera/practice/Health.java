package sera.practice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// What the health screen may ask about (safety.md T2), each in the words it is asked in.
record Health(Map<String, String> questions) {
    static Health fromFile() {
        return of(Files.one("health.yaml"));
    }

    static Health of(Entry root) {
        root.only(Set.of("source", "date", "questions"));
        root.text("source");
        root.text("date");
        var questions = new LinkedHashMap<String, String>();
        var asked = root.of("questions");
        asked.require(asked.node().isObject() && !asked.node().isEmpty(), "is missing");
        asked.node().propertyNames().forEach(key -> questions.put(key, asked.text(key)));
        return new Health(questions);
    }

    boolean knows(String key) {
        return questions.containsKey(key);
    }
}
