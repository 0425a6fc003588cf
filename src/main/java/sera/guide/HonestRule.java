package sera.guide;

import java.util.Optional;

/// Straight answers about what sera is, keeps and may not do. Refusing a diagnosis or advice on medication still helps
/// with what lies behind the question.
final class HonestRule implements Rule {
    private final Drafts drafts;

    HonestRule(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Optional<Plan> plan(Talk talk, TalkState state) {
        return topic(Message.of(talk))
                .flatMap(topic -> drafts.plan(topic, this, state))
                .map(plan -> Plans.keeping(state, plan));
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
