package sera.safety;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sera.safety.Rule.Effect;

/// The first layer: phrases, with what may make them mean something else.
final class PhraseScreen {
    private static final int MOST_EXCUSED = 30;

    private final Lexicon lexicon;

    PhraseScreen(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    String version() {
        return lexicon.version();
    }

    Screened screen(String normal) {
        return new Message(Sentences.of(normal)).screened();
    }

    /// A sentence that remembers which words it was searched for.
    private record Part(String text, Map<String, Boolean> seen) {
        static Part of(String text) {
            return new Part(text, new HashMap<>());
        }

        boolean contains(String anchor) {
            return seen.computeIfAbsent(anchor, text::contains);
        }
    }

    private final class Message {
        private final Map<String, Boolean> contains = new HashMap<>();
        private final Map<Veto, Boolean> vetoed = new HashMap<>();
        private final List<String> whole;
        private final List<Part> parts;
        private final String text;

        Message(List<String> read) {
            whole = read.stream().distinct().toList();
            var seen = String.join("\n", whole);
            var idioms = lexicon.idioms().stream()
                    .filter(idiom -> idiom.maybeIn(seen::contains))
                    .toList();
            parts = whole.stream()
                    .map(sentence -> without(idioms, sentence))
                    .distinct()
                    .map(Part::of)
                    .toList();
            text = parts.stream().map(Part::text).collect(Collectors.joining("\n"));
        }

        private static String without(List<Phrase> idioms, String sentence) {
            var left = sentence;
            for (var idiom : idioms) {
                left = idiom.maybeIn(left::contains) ? idiom.in(left).replaceAll("¬ ") : left;
            }
            return left;
        }

        Screened screened() {
            var hits =
                    lexicon.rules().stream().flatMap(rule -> hit(rule).stream()).toList();
            return new Screened(hits, hits.stream().anyMatch(hit -> hit.effect() == Effect.DISTRESS));
        }

        private Optional<Screened.Hit> hit(Rule rule) {
            return rule.phrases().stream()
                    .filter(phrase -> phrase.maybeIn(this::contains))
                    .flatMap(phrase -> parts.stream()
                            .filter(part -> phrase.maybeIn(part::contains))
                            .flatMap(part -> effect(rule, phrase, part.text()).stream()))
                    .reduce((one, other) -> one.compareTo(other) <= 0 ? one : other)
                    .map(effect -> new Screened.Hit(rule, effect));
        }

        private boolean contains(String anchor) {
            return contains.computeIfAbsent(anchor, text::contains);
        }

        /// The gravest effect the phrase has in this sentence. One that is excused again and again is believed.
        private Optional<Effect> effect(Rule rule, Phrase phrase, String sentence) {
            var matcher = phrase.in(sentence);
            Optional<Effect> best = Optional.empty();
            for (var found = 0;
                    matcher.find() && best.filter(rule.effect()::equals).isEmpty();
                    found++) {
                if (found > MOST_EXCUSED) {
                    return Optional.of(rule.effect());
                }
                best = graver(best, weighed(rule, sentence, matcher.start(), matcher.end()));
            }
            return best;
        }

        private static Optional<Effect> graver(Optional<Effect> one, Optional<Effect> other) {
            return Stream.of(one, other).flatMap(Optional::stream).min(Effect::compareTo);
        }

        private Optional<Effect> weighed(Rule rule, String sentence, int start, int end) {
            var effect = Optional.of(rule.effect());
            for (var veto : rule.vetoes()) {
                if (effect.isPresent() && holds(veto, sentence, start, end)) {
                    effect = lessened(rule, veto, effect.get());
                }
            }
            return effect;
        }

        private boolean holds(Veto veto, String sentence, int start, int end) {
            return switch (veto.where()) {
                case OVERLAP -> veto.holdsOver(sentence, start, end);
                case SENTENCE -> veto.holdsIn(sentence);
                case MESSAGE ->
                    vetoed.computeIfAbsent(veto, any -> whole.stream().anyMatch(any::holdsIn));
            };
        }

        /// A story does not clear someone who is about to act: that becomes a question.
        private static Optional<Effect> lessened(Rule rule, Veto veto, Effect effect) {
            var mine = rule.kind() == Concern.Kind.SUICIDE || rule.kind() == Concern.Kind.SELF_HARM;
            var asks = mine
                    && (effect == Effect.IMMEDIATE
                            ? veto.where() != Veto.Where.OVERLAP
                            : !veto.clears() && (effect == Effect.CRISIS || effect == Effect.ASK));
            return asks ? Optional.of(Effect.ASK) : Optional.empty();
        }
    }
}
