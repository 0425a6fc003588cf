package sera.memory;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what somebody said about themselves, in their words alone, without a model.
public final class Noticing {
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\n+|;\\s*|\\s+[-–—]+\\s+|…|\\.{2,}");
    private static final Pattern CLAUSE = Pattern.compile("[,:]\\s+|\\s+(?i:but|because|cos|cause|so|although|though"
            + "|while|then|which|until|even though)\\s+|\\s+(?i:and)\\s+(?i:(?=(?:i|i'm|im|i've|i'll|we|we're|my|our|it"
            + "|he|she|they|that|there|it's)\\b))");
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)(:raw)?}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final Vocabulary VOCABULARY = Vocabulary.fromFile();

    private static final int LONGEST = 400;
    private static final int MOST = 60;

    private final Patterns patterns;

    private Noticing(Patterns patterns) {
        this.patterns = patterns;
    }

    public static Noticing fromFile() {
        return new Noticing(Patterns.fromFile());
    }

    /// @param today the day it was said, where they were
    public List<Noticed> in(String words, LocalDate today) {
        var found = new LinkedHashMap<String, Noticed>();
        for (var sentence : sentences(words)) {
            inSentence(sentence, today)
                    .forEach(fact -> found.merge(
                            fact.subject(),
                            fact,
                            (one, other) -> one.confidence() >= other.confidence() ? one : other));
        }
        return List.copyOf(found.values());
    }

    /// Sentences, and pieces of those that do not end: what guards look over stays short.
    private static List<String> sentences(String words) {
        var sentences = new ArrayList<String>();
        for (var sentence : SENTENCE.split(words.replace('’', '\'').replace('‘', '\''))) {
            var rest = sentence.strip();
            while (rest.length() > LONGEST) {
                var space = rest.lastIndexOf(' ', LONGEST);
                var end = space > 0 ? space : LONGEST;
                sentences.add(rest.substring(0, end));
                rest = rest.substring(end).strip();
            }
            sentences.add(rest);
        }
        return sentences.subList(0, Math.min(sentences.size(), MOST));
    }

    private List<Noticed> inSentence(String sentence, LocalDate today) {
        var found = new ArrayList<Noticed>();
        for (var pattern : patterns.facts()) {
            if (pattern.whole()) {
                whole(pattern, sentence, today).ifPresent(found::add);
            }
        }
        for (var clause : CLAUSE.split(sentence)) {
            found.addAll(inClause(clause.strip(), sentence, today));
        }
        return found;
    }

    private Optional<Noticed> whole(FactPattern pattern, String sentence, LocalDate today) {
        var matcher = pattern.match().matcher(sentence);
        return matcher.find() && !held(pattern, sentence, sentence)
                ? noticed(pattern, matcher, sentence, today)
                : Optional.empty();
    }

    /// Of one kind, a clause tells one fact.
    private List<Noticed> inClause(String clause, String sentence, LocalDate today) {
        var bare = bare(clause);
        var found = new LinkedHashMap<String, Noticed>();
        for (var pattern : patterns.facts()) {
            if (!pattern.whole() && !found.containsKey(pattern.kind())) {
                var matcher = pattern.match().matcher(bare);
                if (matcher.lookingAt() && !held(pattern, sentence, matcher.group())) {
                    noticed(pattern, matcher, bare, today).ifPresent(fact -> found.put(pattern.kind(), fact));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private String bare(String clause) {
        var matcher = patterns.fillers().matcher(clause);
        return matcher.lookingAt() ? clause.substring(matcher.end()) : clause;
    }

    private boolean held(FactPattern pattern, String sentence, String clause) {
        return patterns.guards().entrySet().stream()
                .filter(guard -> !pattern.allow().contains(guard.getKey()))
                .anyMatch(guard -> guard.getValue()
                        .matcher(guard.getKey().equals("denied") ? clause : sentence)
                        .find());
    }

    private static Optional<Noticed> noticed(FactPattern pattern, Matcher found, String words, LocalDate today) {
        var when = Days.in(words, today);
        if (pattern.timed() && when.filter(span -> fits(pattern, span, today)).isEmpty()) {
            return Optional.empty();
        }
        var groups = groups(pattern, found);
        var bare = !pattern.plain().isEmpty() && groups.values().stream().allMatch(String::isEmpty);
        var gist = filled(bare ? pattern.plain() : pattern.gist(), groups, when);
        return Optional.of(new Noticed(
                pattern.kind(),
                capital(gist),
                words,
                subject(pattern, groups),
                pattern.ends(),
                when,
                pattern.confidence(),
                pattern.sensitive()));
    }

    private static boolean fits(FactPattern pattern, Span span, LocalDate today) {
        return !pattern.pastOnly() || !span.from().isAfter(today);
    }

    private static Map<String, String> groups(FactPattern pattern, Matcher found) {
        var groups = new LinkedHashMap<String, String>();
        for (var name : pattern.match().namedGroups().keySet()) {
            var text = found.group(name);
            groups.put(name, text == null ? "" : text.strip());
        }
        return groups;
    }

    private static String filled(String gist, Map<String, String> groups, Optional<Span> when) {
        return PLACE.matcher(gist)
                .replaceAll(place -> Matcher.quoteReplacement(
                        place.group(1).equals("when")
                                ? when.map(Noticing::day).orElse("")
                                : said(groups.getOrDefault(place.group(1), ""), place.group(2) != null)));
    }

    private static String said(String words, boolean raw) {
        return raw ? words : Turned.of(words);
    }

    private static String day(Span span) {
        return span.from().equals(span.to())
                ? DAY.format(span.from())
                : DAY.format(span.from()) + " – " + DAY.format(span.to());
    }

    private static String subject(FactPattern pattern, Map<String, String> groups) {
        var filled = PLACE.matcher(pattern.subject())
                .replaceAll(place -> Matcher.quoteReplacement(key(groups.getOrDefault(place.group(1), ""))));
        return filled.toLowerCase(Locale.ROOT);
    }

    private static String key(String words) {
        var terms = VOCABULARY.terms(words);
        return terms.isEmpty() ? String.join(" ", Vocabulary.plain(words)) : String.join(" ", terms);
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
