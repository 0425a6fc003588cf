package sera.guide;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import sera.understanding.Intent;

/// Which answer to the guide's own question a message is.
final class Answers {
    private static final String ANY = "any";

    /// What is said beside a question rather than in answer to it.
    private static final Set<Intent> BESIDE =
            Set.of(Intent.THANKS, Intent.GREETING, Intent.ASKS_ADVICE, Intent.SMALL_TALK, Intent.TESTS_COMPANION);

    private static final List<String> OPENINGS =
            List.of("open.first", "open.back", "open.remembered", "open.after-crisis", "step.return");
    private final Banks banks;

    Answers(Banks banks) {
        this.banks = banks;
    }

    /// @param key the answer, or `any` where it is the person's own words
    /// @param target the topic it leads to
    record Answer(Bank asked, String key, String target) {}

    /// A tapped choice of any earlier reply, a written one of the last.
    Optional<Answer> to(Message message, Talk talk, TalkState state) {
        if (message.choice().isPresent()) {
            return tapped(message.choice().get(), talk, state);
        }
        return pending(state).flatMap(bank -> written(message, bank));
    }

    /// Whether the message is one of the offered answers, rather than the person's own words.
    boolean isOffered(Message message, Talk talk, TalkState state) {
        return to(message, talk, state)
                .filter(answer -> !answer.key().equals(ANY))
                .isPresent();
    }

    private Optional<Bank> pending(TalkState state) {
        return state.get(TalkState.PENDING).flatMap(banks::find);
    }

    private Optional<Answer> tapped(String key, Talk talk, TalkState state) {
        return pending(state)
                .flatMap(bank -> answer(bank, key))
                .or(() -> lastOffering(key, talk).flatMap(bank -> answer(bank, key)))
                .or(() -> opened(key, talk));
    }

    /// Only the last reply that offered a key: an answer to safety's question must not be taken for an older one.
    private Optional<Bank> lastOffering(String key, Talk talk) {
        return talk.past().reversed().stream()
                .map(Exchange::plan)
                .filter(plan ->
                        plan.choices().stream().anyMatch(choice -> choice.key().equals(key)))
                .findFirst()
                .flatMap(plan -> banks.find(plan.topic()));
    }

    /// The opening may not stand among the exchanges.
    private Optional<Answer> opened(String key, Talk talk) {
        return lastOffering(key, talk).isPresent()
                ? Optional.empty()
                : OPENINGS.stream()
                        .flatMap(topic -> answer(banks.of(topic), key).stream())
                        .findFirst();
    }

    private Optional<Answer> written(Message message, Bank bank) {
        return labelled(message, bank).or(() -> plainly(message, bank)).or(() -> inOwnWords(message, bank));
    }

    private static Optional<Answer> inOwnWords(Message message, Bank bank) {
        return message.plain().isEmpty() || BESIDE.contains(message.intent()) ? Optional.empty() : answer(bank, ANY);
    }

    private Optional<Answer> labelled(Message message, Bank bank) {
        return bank.choices().stream()
                .filter(choice -> startsWith(message, choice))
                .findFirst()
                .flatMap(choice -> withMore(message, bank, choice));
    }

    private Optional<Answer> withMore(Message message, Bank bank, Choice choice) {
        var more = message.length() - Message.plain(choice.label()).split(" ").length;
        var key = choice.key() + "-more";
        var said = more > 2 ? answer(bank, key).or(() -> wayOut(bank, key)) : Optional.<Answer>empty();
        return said.or(() -> answer(bank, choice.key()));
    }

    private Optional<Answer> wayOut(Bank bank, String key) {
        return banks.find("open." + key).map(target -> new Answer(bank, key, target.topic()));
    }

    private static boolean startsWith(Message message, Choice choice) {
        var label = Message.plain(choice.label());
        return message.plain().equals(label) || message.plain().startsWith(label + " ");
    }

    private static Optional<Answer> plainly(Message message, Bank bank) {
        return switch (message.intent()) {
            case Intent.YES -> answer(bank, "yes");
            case Intent.NO -> answer(bank, "no");
            case Intent.UNSURE -> answer(bank, "not-sure");
            default -> Optional.empty();
        };
    }

    private static Optional<Answer> answer(Bank bank, String key) {
        return bank.leadsTo(key).map(target -> new Answer(bank, key, target));
    }
}
