package sera.practice;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import tools.jackson.databind.JsonNode;

/// One entry of a content file, read strictly: what is missing, unknown or of the wrong kind names its file and key.
record Entry(String file, String at, JsonNode node) {
    private static final List<String> NEVER = List.of("i'm always here", "i understand", "i feel for you", "!");
    private static final int NEAR = 3;

    static Entry root(String file, JsonNode node) {
        var root = new Entry(file, "", node);
        if (!node.isObject()) {
            throw root.wrong("is empty, or not made of keys");
        }
        return root;
    }

    Entry of(String key) {
        return new Entry(file, at.isEmpty() ? key : at + "." + key, node.path(key));
    }

    boolean has(String key) {
        return !node.path(key).isMissingNode() && !node.path(key).isNull();
    }

    List<Entry> each(String key) {
        var list = of(key);
        list.require(list.node.isMissingNode() || list.node.isArray(), "is not a list; each entry begins with \"- \"");
        return IntStream.range(0, list.node.size()).mapToObj(list::item).toList();
    }

    private Entry item(int index) {
        var item = node.get(index);
        var id = item.path("id").asString("");
        return new Entry(file, at + "[" + (id.isEmpty() ? String.valueOf(index + 1) : id) + "]", item);
    }

    String text(String key) {
        var text = of(key);
        text.require(!text.node.isMissingNode(), "is missing");
        return text.words();
    }

    String textOr(String key, String otherwise) {
        return has(key) ? of(key).words() : otherwise;
    }

    /// One or more sentences.
    List<String> texts(String key) {
        var texts = each(key).stream().map(Entry::words).toList();
        of(key).require(!texts.isEmpty(), "is missing, or an empty list");
        return texts;
    }

    List<String> textsOr(String key) {
        return has(key) ? texts(key) : List.of();
    }

    private String words() {
        require(node.isString() || node.isNumber(), "is not text; put it in \"double quotes\"");
        var words = node.asString("").strip();
        require(!words.isEmpty(), "is empty");
        var said = words.toLowerCase(Locale.ROOT).replace('’', '\'');
        NEVER.forEach(never -> require(!said.contains(never), "says \"" + never + "\", which sera never says"));
        return words;
    }

    int number(String key, int least, int most) {
        var number = of(key);
        number.require(
                number.node.isInt() && number.node.asInt() >= least && number.node.asInt() <= most,
                "is not a whole number from %d to %d".formatted(least, most));
        return number.node.asInt();
    }

    int numberOr(String key, int otherwise, int least, int most) {
        return has(key) ? number(key, least, most) : otherwise;
    }

    boolean flag(String key) {
        var flag = of(key);
        flag.require(flag.node.isBoolean(), "is missing, or neither true nor false");
        return flag.node.asBoolean();
    }

    <E extends Enum<E>> E one(String key, Class<E> type) {
        return of(key).constant(text(key), type);
    }

    <E extends Enum<E>> Set<E> some(String key, Class<E> type) {
        var some = EnumSet.noneOf(type);
        each(key).forEach(each -> some.add(each.constant(each.words(), type)));
        return some;
    }

    private <E extends Enum<E>> E constant(String word, Class<E> type) {
        var known = Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(Entry::word, Function.identity()));
        var found = known.get(word);
        if (found == null) {
            throw wrong("is \"%s\"%s; it may be %s".formatted(word, likely(word, known.keySet()), sorted(known)));
        }
        return found;
    }

    private static String word(Enum<?> constant) {
        return constant.name().length() == 1
                ? constant.name()
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String sorted(java.util.Map<String, ?> known) {
        return known.keySet().stream().sorted().collect(Collectors.joining(", "));
    }

    /// Nothing but these keys stands here.
    void only(Set<String> keys) {
        node.propertyNames().forEach(key -> of(key).require(keys.contains(key), "is not known" + likely(key, keys)));
    }

    void require(boolean holds, String fault) {
        if (!holds) {
            throw wrong(fault);
        }
    }

    IllegalStateException wrong(String fault) {
        return new IllegalStateException("%s: %s%s".formatted(file, at.isEmpty() ? "the file " : at + " ", fault));
    }

    static String likely(String word, Set<String> known) {
        return known.stream()
                .filter(each -> LevenshteinDistance.getDefaultInstance().apply(each, word) < NEAR)
                .findFirst()
                .map(each -> ", did you mean \"" + each + "\"")
                .orElse("");
    }
}
