package sera.safety;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the phrases found in one message, gravest first.
record Screened(List<Hit> hits, boolean distress) {
    /// A rule that holds, with the effect left after its vetoes.
    record Hit(Rule rule, Rule.Effect effect) {
        private int gravity() {
            return switch (effect) {
                case IMMEDIATE -> 0;
                case CRISIS -> 1;
                case SCOPE ->
                    rule.level().filter(Concern.Level.EMERGENCY::equals).isPresent() ? 2 : scope();
                case ASK -> 4;
                case SOFT -> 8;
                case DISTRESS -> 9;
            };
        }

        /// Worry for someone else explains a single word that would otherwise be asked about.
        private int scope() {
            return rule.kind() == Concern.Kind.THIRD_PERSON ? 3 : 5;
        }
    }

    Screened {
        hits = hits.stream().sorted(Comparator.comparingInt(Hit::gravity)).toList();
    }

    /// With what another layer found: the gravest of both comes first.
    Screened and(List<Hit> more) {
        return new Screened(Stream.concat(hits.stream(), more.stream()).toList(), distress);
    }

    Optional<Hit> gravest() {
        return hits.stream().filter(hit -> hit.effect() != Rule.Effect.DISTRESS).findFirst();
    }
}
