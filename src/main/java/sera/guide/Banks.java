package sera.guide;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything sera can say, by topic. Read once; an answer that leads nowhere stops the start.
final class Banks {
    private final Map<String, Bank> byTopic = new LinkedHashMap<>();

    Banks(Collection<Bank> banks, Exercises exercises) {
        banks.forEach(this::add);
        exercises.banks().forEach(this::add);
        banks.forEach(bank -> check(bank, exercises));
    }

    static Banks read(Exercises exercises) {
        var banks = Content.files("banks/*.yaml").entrySet().stream()
                .flatMap(file -> new BankReader(file.getKey()).banks(file.getValue()).stream())
                .toList();
        return new Banks(banks, exercises);
    }

    Bank of(String topic) {
        return find(topic).orElseThrow(() -> new IllegalStateException("no bank " + topic));
    }

    Optional<Bank> find(String topic) {
        return Optional.ofNullable(byTopic.get(topic));
    }

    Collection<Bank> all() {
        return List.copyOf(byTopic.values());
    }

    private void add(Bank bank) {
        if (byTopic.put(bank.topic(), bank) != null) {
            throw new IllegalStateException("two banks are called " + bank.topic());
        }
    }

    private void check(Bank bank, Exercises exercises) {
        bank.next().values().forEach(target -> mustExist(bank, target, exercises));
        if (bank.move() != Move.SAFETY) {
            bank.choices().forEach(choice -> mustLead(bank, choice, exercises));
        }
    }

    private void mustLead(Bank bank, Choice choice, Exercises exercises) {
        var target = bank.leadsTo(choice.key())
                .orElseThrow(
                        () -> new IllegalStateException("%s: %s leads nowhere".formatted(bank.topic(), choice.key())));
        mustExist(bank, target, exercises);
    }

    private void mustExist(Bank bank, String target, Exercises exercises) {
        if (!byTopic.containsKey(target) && !exercises.isStart(target)) {
            throw new IllegalStateException("%s: there is no %s".formatted(bank.topic(), target));
        }
    }
}
