package sera.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What the guide remembers between turns: small, flat, kept in the plan.
record TalkState(Map<String, String> facts) {
    static final String PENDING = "pending";
    static final String ASKING = "asking";
    static final String EXERCISE = "exercise";
    static final String REPAIRS = "repairs";
    static final String REPAIRED = "repaired-at";
    static final String WISH = "wish";
    static final String WISH_ASKED = "wish-asked";
    static final String ASKED = "asked";
    static final String BEEN = "been";
    static final String REFUSED = "refused";
    static final String OFFERED = "offered";
    static final String DONE = "done";
    static final String SUMMED = "summed";
    static final String JOINED = "joined";
    static final String RATED = "rated";
    static final String CAREFUL = "careful";
    private static final String PART = "picture.";

    static TalkState before(Talk talk) {
        return talk.past().isEmpty()
                ? new TalkState(Map.of())
                : new TalkState(talk.past().getLast().plan().state());
    }

    Optional<String> get(String key) {
        return Optional.ofNullable(facts.get(key));
    }

    /// Whether only what is safe in a crisis may be practised in this turn.
    TalkState careful(boolean careful) {
        return careful ? with(CAREFUL, "yes") : without(CAREFUL);
    }

    boolean isCareful() {
        return facts.containsKey(CAREFUL);
    }

    int count(String key) {
        return get(key).map(Integer::parseInt).orElse(0);
    }

    List<String> list(String key) {
        return get(key).stream()
                .flatMap(all -> Arrays.stream(all.split(",")))
                .filter(item -> !item.isBlank())
                .toList();
    }

    TalkState with(String key, String value) {
        var changed = new TreeMap<>(facts);
        changed.put(key, value);
        return new TalkState(Map.copyOf(changed));
    }

    TalkState without(String... keys) {
        var changed = new TreeMap<>(facts);
        changed.keySet().removeAll(List.of(keys));
        return new TalkState(Map.copyOf(changed));
    }

    TalkState adding(String key, String item) {
        var items =
                Stream.concat(list(key).stream(), Stream.of(item)).distinct().toList();
        return with(key, String.join(",", items));
    }

    /// The person's words for a part of the picture; empty where it was given in words that cannot be repeated.
    Optional<String> part(Part part) {
        return get(PART + part.key()).filter(phrase -> !phrase.isEmpty());
    }

    boolean gave(Part part) {
        return facts.containsKey(PART + part.key());
    }

    TalkState giving(Part part, String phrase) {
        return part(part).isPresent() ? this : with(PART + part.key(), phrase);
    }
}
