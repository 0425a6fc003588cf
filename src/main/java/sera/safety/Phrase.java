package sera.safety;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A way of saying something, in the small language explained at the top of `safety/phrases.yaml`.
///
/// Every repetition in it is bounded, and nothing is matched unless one of its anchors, words the phrase cannot do
/// without, stands in the text.
record Phrase(String written, Pattern pattern, List<String> anchors) {
    static Phrase of(String written, Map<String, String> words) {
        var made = new Maker(expanded(written, words)).whole();
        return new Phrase(written, Pattern.compile("(?<= )" + made.regex()), made.anchors());
    }

    boolean maybeIn(Predicate<String> contains) {
        return anchors.isEmpty() || anchors.stream().anyMatch(contains);
    }

    Matcher in(String sentence) {
        return pattern.matcher(sentence);
    }

    private static final Pattern NAME = Pattern.compile("<([a-z-]+)>");

    private static String expanded(String written, Map<String, String> words) {
        return NAME.matcher(written).replaceAll(name -> {
            var meant = words.get(name.group(1));
            if (meant == null) {
                throw new IllegalStateException("no words called " + name.group() + " for: " + written);
            }
            return Matcher.quoteReplacement("(" + meant + ")");
        });
    }

    private record Made(String regex, List<String> anchors) {
        int sureness() {
            return anchors.stream().mapToInt(String::length).min().orElse(0);
        }
    }

    /// Reads one phrase from left to right.
    private static final class Maker {
        private final String text;
        private int at;

        Maker(String text) {
            this.text = text;
        }

        Made whole() {
            var made = sequence();
            if (at < text.length()) {
                throw new IllegalStateException("cannot read from \"" + text.substring(at) + "\" in: " + text);
            }
            return made;
        }

        private Made sequence() {
            var regex = new StringBuilder();
            var parts = new ArrayList<Made>();
            for (var part = part(); part.isPresent(); part = part()) {
                regex.append(part.get().regex());
                parts.add(part.get());
            }
            return new Made(regex.toString(), surest(parts).map(Made::anchors).orElse(List.of()));
        }

        private static Optional<Made> surest(List<Made> parts) {
            return parts.stream().filter(part -> part.sureness() > 0).max(Comparator.comparingInt(Made::sureness));
        }

        private Optional<Made> part() {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            if (at >= text.length() || text.charAt(at) == '|' || text.charAt(at) == ')' || text.charAt(at) == ']') {
                return Optional.empty();
            }
            return Optional.of(
                    switch (text.charAt(at)) {
                        case '(' -> group(')');
                        case '[' -> new Made(group(']').regex() + "?", List.of());
                        case '~' -> gap();
                        case '^' -> edge("(?<=^ )");
                        case '$' -> edge("$");
                        default -> word();
                    });
        }

        private Made edge(String regex) {
            at++;
            return new Made(regex, List.of());
        }

        private Made gap() {
            at++;
            var start = at;
            while (at < text.length() && Character.isDigit(text.charAt(at))) {
                at++;
            }
            var most = start == at ? "3" : text.substring(start, at);
            return new Made("(?:[^ ]{1,24} ){0," + most + "}", List.of());
        }

        private Made group(char close) {
            at++;
            var ways = new ArrayList<Made>();
            ways.add(sequence());
            while (at < text.length() && text.charAt(at) == '|') {
                at++;
                ways.add(sequence());
            }
            if (at >= text.length() || text.charAt(at) != close) {
                throw new IllegalStateException("no " + close + " in: " + text);
            }
            at++;
            return new Made(
                    "(?:" + String.join("|", ways.stream().map(Made::regex).toList()) + ")", anchors(ways));
        }

        private static List<String> anchors(List<Made> ways) {
            return ways.stream().anyMatch(way -> way.anchors().isEmpty())
                    ? List.of()
                    : ways.stream()
                            .flatMap(way -> way.anchors().stream())
                            .distinct()
                            .toList();
        }

        private Made word() {
            var start = at;
            while (at < text.length() && " |()[]".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            var word = text.substring(start, at);
            return new Made(regex(word) + " ", anchor(word).map(List::of).orElse(List.of()));
        }

        private static String regex(String word) {
            var literal = word.length() > 1 && word.indexOf('*') > 0 && word.indexOf('*') < word.length() - 1;
            return literal ? Pattern.quote(word) : Pattern.quote(word).replace("*", "\\E[^ ]{0,14}\\Q");
        }

        private static Optional<String> anchor(String word) {
            var literal = word.indexOf('*') > 0 && word.indexOf('*') < word.length() - 1;
            var bare = literal ? word : word.replace("*", "");
            if (bare.isEmpty()) {
                return Optional.empty();
            }
            var anchor = (word.startsWith("*") ? "" : " ") + bare + (word.endsWith("*") ? "" : " ");
            return Optional.of(anchor);
        }
    }
}
