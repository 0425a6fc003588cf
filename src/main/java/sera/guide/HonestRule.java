package sera.guide;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sera.understanding.Intent;

/// Straight answers about what sera is, keeps and may not do. Refusing a diagnosis or advice on medication still helps
/// with what lies behind the question.
final class HonestRule implements Rule {
    private final Drafts drafts;

    HonestRule(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Optional<Plan> plan(Talk talk, TalkState state) {
        var carries = remembered(talk);
        return topic(Message.of(talk))
                .or(() -> talk.recalled().done().map(done -> "honest." + done))
                .map(topic -> done(topic, talk, carries))
                .flatMap(topic -> drafts.plan(topic, this, state, carries))
                .map(plan -> Plans.keeping(state, plan));
    }

    /// What was asked of memory is done already, or is told in its owner's terms.
    private static String done(String topic, Talk talk, Map<String, String> carries) {
        return switch (topic) {
            case "honest.memory" -> carries.isEmpty() ? topic : "honest.remembered";
            case "honest.forget" ->
                talk.recalled().done().map(done -> "honest." + done).orElse(topic);
            default -> topic;
        };
    }

    private static Map<String, String> remembered(Talk talk) {
        var gists = talk.recalled().memories().stream()
                .map(memory -> memory.fact().gist().reveal())
                .collect(Collectors.joining(" "))
                .replaceAll("[.\\s]+$", "");
        return gists.isEmpty() || Message.of(talk).intent() != Intent.ASKS_MEMORY ? Map.of() : Map.of("memory", gists);
    }

    private static Optional<String> topic(Message message) {
        return switch (message.intent()) {
            case ASKS_IF_PERSON -> Optional.of("honest.person");
            case ASKS_PRIVACY -> Optional.of("honest.privacy");
            case ASKS_MEMORY -> Optional.of("honest.memory");
            case ASKS_FORGET -> Optional.of("honest.forget");
            case ASKS_DIAGNOSIS -> Optional.of("honest.diagnosis");
            case ASKS_MEDICATION -> Optional.of("honest.medication");
            default -> Optional.empty();
        };
    }
}
