package sera.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Choosing the words of a plan: among those that fit, the ones least like what was just said.
final class Phrasing {
    /// The bank that never runs dry: more wordings than a reply must differ from.
    static final String LAST_RESORT = "presence.any";

    private static final String LEAD = "both.lead";
    private static final int BRIEF = 22;
    private final Banks banks;
    private final RandomGenerator chance;

    Phrasing(Banks banks, RandomGenerator chance) {
        this.banks = banks;
        this.chance = chance;
    }

    /// Whether the plan's own bank still has something that was not just said.
    boolean hasWordsFor(Plan plan, List<Exchange> past) {
        var bank = banks.of(plan.topic());
        return bank.stable() || !fresh(bank, plan, Novelty.after(past)).isEmpty();
    }

    List<String> opening(Plan plan) {
        return any(fillable(banks.of(plan.topic()), plan).toList());
    }

    /// Words that can be said to anything.
    String safe() {
        return String.join(" ", any(sayings(banks.of(LAST_RESORT))));
    }

    List<String> words(Plan plan, Talk talk) {
        var novelty = Novelty.after(talk.past());
        var bank = banks.of(plan.topic());
        var fresh = fresh(bank, plan, novelty);
        var reply = fresh.isEmpty() ? dry(bank, plan, novelty) : best(fresh, talk, novelty);
        return plan.move() == Move.SUMMARY ? summary(reply, plan) : both(reply, plan, talk, novelty);
    }

    /// When a message cut a reply short, say first that both were read.
    private List<String> both(List<String> reply, Plan plan, Talk talk, Novelty novelty) {
        if (talk.interrupted().isEmpty() || banks.of(plan.topic()).stable()) {
            return reply;
        }
        var lead = prefer(sayings(banks.of(LEAD)), novelty::hasNewSentences);
        return Stream.concat(any(lead).stream(), reply.stream()).toList();
    }

    private List<List<String>> sayings(Bank bank) {
        return bank.words().stream().map(Wording::sentences).toList();
    }

    /// Between opening and question stand the parts, each in the person's own words.
    private List<String> summary(List<String> frame, Plan plan) {
        var parts = Stream.of(Part.values())
                .filter(part -> plan.carries().containsKey(part.key()))
                .map(part -> fill(any(sayings(banks.of("summary-part." + part.key()))), plan.carries()))
                .flatMap(List::stream);
        return Stream.of(frame.stream().limit(1), parts, frame.stream().skip(1))
                .flatMap(each -> each)
                .toList();
    }

    private List<Wording> usable(Bank bank, Plan plan) {
        return bank.words().stream()
                .filter(wording -> !isFilled(wording, plan).isEmpty())
                .toList();
    }

    private Stream<List<String>> fillable(Bank bank, Plan plan) {
        return usable(bank, plan).stream().map(wording -> fill(wording.sentences(), plan.carries()));
    }

    private List<Candidate> fresh(Bank bank, Plan plan, Novelty novelty) {
        return usable(bank, plan).stream()
                .map(wording -> new Candidate(wording, fill(wording.sentences(), plan.carries())))
                .filter(candidate -> novelty.isNew(candidate.reply()))
                .toList();
    }

    private List<String> dry(Bank bank, Plan plan, Novelty novelty) {
        if (bank.stable()) {
            return any(fillable(bank, plan).toList());
        }
        return any(prefer(sayings(banks.of(LAST_RESORT)), novelty::isNew));
    }

    private List<String> best(List<Candidate> fresh, Talk talk, Novelty novelty) {
        var message = Message.of(talk);
        var found = prefer(fresh, candidate -> fits(candidate.wording(), message, talk));
        found = prefer(found, candidate -> !message.isShort() || length(candidate) <= BRIEF);
        found = prefer(found, candidate -> novelty.opensNew(candidate.reply()));
        found = prefer(found, candidate -> novelty.hasNewSentences(candidate.reply()));
        found = prefer(found, candidate -> candidate.wording().text().contains("{"));
        return any(found).reply();
    }

    private static boolean fits(Wording wording, Message message, Talk talk) {
        return switch (wording.when()) {
            case "short" -> message.isShort();
            case "long" -> message.isLong();
            case "night" -> isNight(talk);
            default -> true;
        };
    }

    private static boolean isNight(Talk talk) {
        var hour = talk.now().atZone(talk.person().zone()).getHour();
        return hour >= 23 || hour < 5;
    }

    private static int length(Candidate candidate) {
        return Message.plain(String.join(" ", candidate.reply())).split(" ").length;
    }

    private static Optional<Wording> isFilled(Wording wording, Plan plan) {
        var text = String.join(" ", fill(wording.sentences(), plan.carries()));
        return text.contains("{") ? Optional.empty() : Optional.of(wording);
    }

    private static List<String> fill(List<String> sentences, Map<String, String> carries) {
        return sentences.stream().map(sentence -> fill(sentence, carries)).toList();
    }

    private static String fill(String sentence, Map<String, String> carries) {
        var filled = sentence;
        for (var slot : carries.entrySet()) {
            filled = filled.replace("{" + slot.getKey() + "}", slot.getValue())
                    .replace("{^" + slot.getKey() + "}", capital(slot.getValue()));
        }
        return filled;
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    private static <T> List<T> prefer(List<T> all, Predicate<T> wish) {
        var some = all.stream().filter(wish).toList();
        return some.isEmpty() ? all : some;
    }

    private <T> T any(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    private record Candidate(Wording wording, List<String> reply) {}
}
