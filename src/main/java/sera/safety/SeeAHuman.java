package sera.safety;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sera.understanding.Reading;
import tools.jackson.databind.JsonNode;

/// The situations in which a person is needed, recognised in what safety found or in what someone wrote.
@Component
public class SeeAHuman {
    private record Known(Situation situation, Set<Concern.Kind> kinds, List<Phrase> phrases) {}

    private final Knowledge file = Knowledge.of("/safety/see-a-human.yaml");
    private final List<Known> known;

    SeeAHuman() {
        known = file.root().path("situations").valueStream().map(this::known).toList();
        if (known.stream().map(one -> one.situation().id()).distinct().count() != known.size() || known.isEmpty()) {
            throw file.fault("no situations, or one stands twice");
        }
    }

    public List<Situation> all() {
        return known.stream().map(Known::situation).toList();
    }

    /// The situation that safety's finding belongs to.
    public Optional<Situation> in(Concern concern) {
        return switch (concern) {
            case Concern.Clear() -> Optional.empty();
            case Concern.Ask(var finding) -> Optional.empty();
            case Concern.Scope(var kind, var level, var finding) -> of(kind);
            case Concern.Crisis(var kind, var immediate, var finding) -> of(kind);
        };
    }

    /// The first situation that these words tell of.
    public Optional<Situation> in(Reading reading) {
        var sentences = Sentences.of(reading.normal().reveal());
        return known.stream()
                .filter(one -> one.phrases().stream().anyMatch(phrase -> isIn(phrase, sentences)))
                .map(Known::situation)
                .findFirst();
    }

    private Optional<Situation> of(Concern.Kind kind) {
        return known.stream()
                .filter(one -> one.kinds().contains(kind))
                .map(Known::situation)
                .findFirst();
    }

    private static boolean isIn(Phrase phrase, List<String> sentences) {
        return sentences.stream()
                .anyMatch(sentence -> phrase.maybeIn(sentence::contains)
                        && phrase.in(sentence).find());
    }

    private Known known(JsonNode node) {
        var situation = new Situation(file.text(node, "id"), file.text(node, "title"), file.text(node, "reason"));
        var kinds = file.texts(node, "kinds").stream()
                .map(name -> file.one(Concern.Kind.class, name))
                .collect(Collectors.toUnmodifiableSet());
        var phrases = file.texts(node, "phrases").stream()
                .map(written -> Phrase.of(written, Map.of()))
                .toList();
        return new Known(situation, kinds, phrases);
    }
}
