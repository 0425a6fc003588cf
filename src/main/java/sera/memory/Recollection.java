package sera.memory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sera.shared.MessageId;
import sera.shared.Sensitive;

/// What one person's memory holds, open and ready to be searched, in this process only.
final class Recollection {
    private static final int AT_MOST = 5;
    private static final int FACTS = 3;
    private static final int LETTERS = 500;
    private static final int LOOKED_AT = 12;
    private static final float NEAR = 0.75f;
    private static final Vocabulary VOCABULARY = Vocabulary.fromFile();

    private final Archive archive = new Archive();
    private final List<Passages.Kept> said = new ArrayList<>();
    private final WordIndex words = new WordIndex();
    private final List<Memory> memories;
    private long changes;

    Recollection(List<Memory> memories, List<Passages.Kept> passages, long changes) {
        this.memories = List.copyOf(memories);
        this.changes = changes;
        this.memories.forEach(memory -> words.add(VOCABULARY.terms(text(memory))));
        passages.forEach(this::add);
    }

    private static String text(Memory memory) {
        return memory.fact().gist().reveal() + " " + memory.words().reveal();
    }

    private void add(Passages.Kept kept) {
        said.add(kept);
        archive.add(kept.passage(), kept.meaning());
    }

    synchronized boolean isOf(long changes) {
        return this.changes == changes;
    }

    /// Takes in one more thing said, when nothing else changed since.
    synchronized void add(Passages.Kept kept, long before, long now) {
        if (changes == before) {
            add(kept);
            changes = now;
        }
    }

    synchronized @Nullable Passage last() {
        return said.isEmpty() ? null : said.getLast().passage();
    }

    /// The few that matter for these words: facts first, then what was said, none of it twice.
    synchronized List<Memory> matter(String asked, Optional<float[]> meaning, List<MessageId> but) {
        var found = new ArrayList<Memory>();
        var sources = new HashSet<>(but);
        var near = near(asked, meaning);
        for (var memory : facts(asked, near)) {
            if (found.size() < FACTS && !but.contains(memory.source()) && fits(found, memory)) {
                found.add(memory);
                sources.add(memory.source());
            }
        }
        for (var kept : near) {
            var memory = said(kept);
            if (found.size() < AT_MOST && !quiet(kept.id()) && sources.add(kept.id()) && fits(found, memory)) {
                found.add(memory);
            }
        }
        return List.copyOf(found);
    }

    private static boolean fits(List<Memory> found, Memory more) {
        var letters = found.stream().mapToInt(memory -> text(memory).length()).sum();
        return letters + text(more).length() <= LETTERS;
    }

    private static Memory said(Passages.Kept kept) {
        var words = new Sensitive<>(kept.passage().words());
        return new Memory(kept.id().value(), Memory.SAID, words, kept.id(), kept.said());
    }

    private boolean quiet(MessageId source) {
        return memories.stream()
                .anyMatch(memory ->
                        memory.source().equals(source) && memory.marks().quiet());
    }

    /// Facts that share a word with what was asked, best first; then those whose message is near in meaning,
    /// unless they are sensitive: these wait until their owner opens the subject.
    private List<Memory> facts(String asked, List<Passages.Kept> near) {
        var scores = words.scores(VOCABULARY.terms(asked));
        var order = Best.of(scores, LOOKED_AT).stream()
                .filter(place -> scores[place] > 0)
                .map(memories::get)
                .filter(Memory::mayBeRaised)
                .toList();
        var facts = new ArrayList<>(order);
        Set<MessageId> sources =
                new HashSet<>(near.stream().map(Passages.Kept::id).toList());
        memories.stream()
                .filter(memory -> sources.contains(memory.source()) && !facts.contains(memory))
                .filter(memory -> memory.mayBeRaised() && !memory.fact().sensitive())
                .forEach(facts::add);
        return facts;
    }

    /// What was said that stands well by words and meaning together, and is near by meaning alone.
    private List<Passages.Kept> near(String asked, Optional<float[]> meaning) {
        if (meaning.isEmpty() || archive.size() == 0) {
            return List.of();
        }
        var best = archive.best(asked, meaning, Archive.Way.BOTH, LOOKED_AT);
        return archive.nearer(best, meaning.get(), NEAR).stream().map(said::get).toList();
    }

    /// What to say when somebody asks what is remembered: what they pinned, then the newest that is not sensitive.
    synchronized List<Memory> foremost(int atMost) {
        return memories.stream()
                .filter(Memory::mayBeRaised)
                .filter(memory -> !memory.fact().sensitive() && !memory.kind().equals(Memory.BROUGHT))
                .sorted(java.util.Comparator.comparing(memory -> !memory.marks().pinned()))
                .limit(atMost)
                .toList();
    }

    synchronized List<Memory> memories() {
        return memories;
    }
}
