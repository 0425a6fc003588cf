package sera.memory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sera.safety.Concern;
import sera.safety.SafetyVerdict;
import sera.shared.Ids;
import sera.shared.MessageId;
import sera.shared.Person;
import sera.shared.PersonId;
import sera.shared.Sensitive;
import sera.storage.Storage;
import sera.understanding.Embedder;
import sera.understanding.Heard;
import sera.understanding.Intent;
import sera.understanding.Reading;

/// Keeping what a person said about themselves, and bringing back what matters now. Their words only, never the
/// companion's.
@Component
public class Remembering {
    private static final int RECALLED = 5;
    private static final int TOLD = 3;
    private static final int LONGEST = 120;
    private static final int LONGEST_PASSAGE = 2_000;
    private static final int FEWEST_WORDS = 3;
    private static final double SURE = 0.5;
    private static final Set<String> KEPT_IN_DANGER = Set.of("person", "commitment");
    private static final Set<Concern.Kind> GRAVE =
            Set.of(Concern.Kind.SUICIDE, Concern.Kind.SELF_HARM, Concern.Kind.PSYCHOSIS, Concern.Kind.MANIA);
    private static final Vocabulary VOCABULARY = Vocabulary.fromFile();

    private final Memories memories;
    private final Passages passages;
    private final Switches switches;
    private final Recollections recollections;
    private final Storage storage;
    private final Clock clock;
    private final Noticing noticing = Noticing.fromFile();

    Remembering(
            Memories memories,
            Passages passages,
            Switches switches,
            Recollections recollections,
            Storage storage,
            Clock clock) {
        this.memories = memories;
        this.passages = passages;
        this.switches = switches;
        this.recollections = recollections;
        this.storage = storage;
        this.clock = clock;
    }

    // recalling

    /// What a talk may begin with: what brought them before, newest first.
    public Recalled recall(PersonId person) {
        return new Recalled(all(person).stream()
                .filter(memory -> memory.mayBeRaised() && memory.kind().equals(Memory.BROUGHT))
                .limit(RECALLED)
                .toList());
    }

    /// The few memories that matter for what was just read. Where it asks to forget or to leave what was said before,
    /// that is done first.
    ///
    /// @param before the messages answered last
    public Recalled recall(Person me, Reading reading, List<MessageId> before) {
        var words = reading.heard().words().reveal();
        if (VOCABULARY.asksToForgetThat(words) && !before.isEmpty()) {
            before.forEach(source -> forgetSource(me.id(), source));
            return new Recalled(List.of(), Optional.of("forgotten"));
        }
        if (VOCABULARY.asksToLeaveThat(words) && !before.isEmpty()) {
            before.forEach(source -> leaveSource(me.id(), source));
            return new Recalled(List.of(), Optional.of("quieted"));
        }
        var meaning = reading.impression().map(made -> made.meaning().mean());
        return new Recalled(storage.read(() -> {
            var mine = recollections.of(me.id());
            return asksWhatIsKnown(reading)
                    ? mine.foremost(TOLD)
                    : mine.matter(words, meaning, reading.heard().messages());
        }));
    }

    private static boolean asksWhatIsKnown(Reading reading) {
        return reading.intent() == Intent.ASKS_MEMORY && reading.confidence() >= SURE;
    }

    /// Everything remembered, newest first.
    List<Memory> all(PersonId person) {
        return storage.read(() -> recollections.of(person).memories());
    }

    // keeping

    /// Keeps what brought someone to a talk, when it is short enough to be said back whole.
    public void brought(PersonId person, Heard heard) {
        var words = heard.words().reveal().strip();
        if (words.isEmpty() || words.length() > LONGEST || heard.messages().isEmpty()) {
            return;
        }
        var memory = new Memory(
                Ids.next(),
                Memory.BROUGHT,
                new Sensitive<>(words),
                heard.messages().getFirst(),
                clock.instant());
        storage.write(() -> {
            if (isKeeping(person)) {
                memories.keep(person, memory);
                switches.change(person);
            }
        });
    }

    /// Keeps what somebody just said about themselves. Where life may be in danger, or what they believe is part of an
    /// illness, only people and commitments are.
    ///
    /// @param sitting the talk it was said in
    public void keep(Person me, Reading reading, SafetyVerdict verdict, String sitting) {
        var heard = reading.heard();
        if (heard.choice().isPresent() || heard.messages().isEmpty()) {
            return;
        }
        var calm = isCalm(verdict);
        var facts = noticed(me, heard).stream()
                .filter(fact -> calm || KEPT_IN_DANGER.contains(fact.kind()))
                .toList();
        if (!facts.isEmpty()) {
            storage.write(() -> keepFacts(me.id(), facts, heard.messages().getLast()));
        }
        if (calm && Vocabulary.plain(heard.words().reveal()).size() >= FEWEST_WORDS) {
            keepPassage(me.id(), reading, sitting);
        }
    }

    private static boolean isCalm(SafetyVerdict verdict) {
        return !verdict.holds()
                && switch (verdict.concern()) {
                    case Concern.Clear() -> true;
                    case Concern.Ask(var finding) -> false;
                    case Concern.Crisis(var kind, var immediate, var finding) -> false;
                    case Concern.Scope(var kind, var level, var finding) -> !GRAVE.contains(kind);
                };
    }

    private List<Noticed> noticed(Person me, Heard heard) {
        return noticing.in(heard.words().reveal(), LocalDate.ofInstant(clock.instant(), me.zone()));
    }

    private void keepFacts(PersonId person, List<Noticed> facts, MessageId source) {
        if (!isKeeping(person)) {
            return;
        }
        var known = new java.util.ArrayList<>(memories.all(person));
        for (var fact : facts) {
            keepFact(person, fact, source, known);
        }
        switches.change(person);
    }

    /// The same again counts once more; something else on the same subject supersedes it.
    private void keepFact(PersonId person, Noticed fact, MessageId source, List<Memory> known) {
        var same = known.stream()
                .filter(memory -> memory.holds() && isSame(memory, fact))
                .findFirst();
        if (same.isPresent()) {
            memories.keep(person, same.get().saying(same.get().fact().again()));
            return;
        }
        var newer = memory(fact, source);
        memories.keep(person, newer);
        known.stream()
                .filter(memory -> memory.holds() && isOver(memory, fact))
                .forEach(memory ->
                        memories.keep(person, memory.marked(memory.marks().superseded(newer.id()))));
    }

    private Memory memory(Noticed fact, MessageId source) {
        var said = new Fact(
                new Sensitive<>(fact.gist()), fact.subject(), fact.about(), fact.confidence(), fact.sensitive(), 1);
        return new Memory(
                Ids.next(), fact.kind(), new Sensitive<>(fact.words()), source, clock.instant(), said, Marks.NONE);
    }

    private static boolean isSame(Memory memory, Noticed fact) {
        return memory.fact().subject().equals(fact.subject())
                && memory.fact().gist().reveal().equalsIgnoreCase(fact.gist())
                && memory.fact().about().equals(fact.about());
    }

    private boolean isOver(Memory memory, Noticed fact) {
        var subject = memory.fact().subject();
        var past = memory.kind().equals("event")
                && memory.fact().about().filter(span -> span.isOver(today())).isPresent();
        return !past
                && !subject.isEmpty()
                && (subject.equals(fact.subject()) || fact.ends().contains(subject));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
    }

    private void keepPassage(PersonId person, Reading reading, String sitting) {
        var before =
                storage.read(() -> Optional.ofNullable(recollections.of(person).last()));
        var words = reading.heard().words().reveal().strip();
        var passage = new Passage("", words.substring(0, Math.min(words.length(), LONGEST_PASSAGE)), sitting);
        var kept = new Passages.Kept(
                reading.heard().messages().getLast(),
                clock.instant(),
                passage,
                meaning(reading, passage, before.orElse(null)));
        storage.write(() -> {
            if (isKeeping(person)) {
                var mine = recollections.of(person);
                var changes = switches.of(person).changes();
                passages.keep(person, kept);
                mine.add(kept, changes, switches.change(person));
            }
        });
    }

    private static Meanings.@Nullable Small meaning(Reading reading, Passage passage, @Nullable Passage before) {
        return reading.impression()
                .flatMap(made -> Embedder.ofThisProcess()
                        .map(model ->
                                Meanings.Small.of(Archive.meaning(made.meaning().mean(), passage, before, model))))
                .orElse(null);
    }

    // what its owner may do with it

    boolean isKeeping(PersonId person) {
        return switches.of(person).keeping();
    }

    boolean keeps(PersonId person) {
        return storage.read(() -> isKeeping(person));
    }

    void setKeeping(PersonId person, boolean keeping) {
        storage.write(() -> {
            switches.set(person, keeping);
        });
    }

    Optional<Memory> find(PersonId person, UUID id) {
        return all(person).stream().filter(memory -> memory.id().equals(id)).findFirst();
    }

    void change(PersonId person, Memory memory) {
        storage.write(() -> {
            memories.keep(person, memory);
            switches.change(person);
        });
    }

    /// Lets go of a memory, with what the search held of its message; nothing of it is left in any table.
    void forget(PersonId person, Memory memory) {
        storage.write(() -> {
            memories.forget(person, memory.id());
            passages.forget(person, memory.source());
            switches.change(person);
        });
        recollections.close(person);
        storage.scrub();
    }

    private void forgetSource(PersonId person, MessageId source) {
        var from = all(person).stream()
                .filter(memory -> memory.source().equals(source))
                .toList();
        storage.write(() -> {
            from.forEach(memory -> memories.forget(person, memory.id()));
            passages.forget(person, source);
            switches.change(person);
        });
        recollections.close(person);
        storage.scrub();
    }

    private void leaveSource(PersonId person, MessageId source) {
        all(person).stream()
                .filter(memory -> memory.source().equals(source))
                .forEach(memory -> change(person, memory.marked(memory.marks().quiet(true))));
    }
}
