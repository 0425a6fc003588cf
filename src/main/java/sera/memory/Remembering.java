package sera.memory;

import java.time.Clock;
import org.springframework.stereotype.Component;
import sera.shared.Ids;
import sera.shared.PersonId;
import sera.shared.Sensitive;
import sera.storage.Storage;
import sera.understanding.Heard;

/// Keeping what a person said about themselves, and bringing back what matters now. Their words only, never the
/// companion's.
@Component
public class Remembering {
    private static final int RECALLED = 5;
    private static final int LONGEST = 120;

    private final Memories memories;
    private final Storage storage;
    private final Clock clock;

    Remembering(Memories memories, Storage storage, Clock clock) {
        this.memories = memories;
        this.storage = storage;
        this.clock = clock;
    }

    public Recalled recall(PersonId person) {
        return new Recalled(storage.read(() -> memories.latest(person, RECALLED)));
    }

    /// Keeps what brought someone to a talk, when it is short enough to be said back whole.
    public void brought(PersonId person, Heard heard) {
        var words = heard.words().reveal().strip();
        if (words.isEmpty() || words.length() > LONGEST || heard.messages().isEmpty()) {
            return;
        }
        var memory = new Memory(
                Ids.next(), "brought", new Sensitive<>(words), heard.messages().getFirst(), clock.instant());
        storage.write(() -> memories.add(person, memory));
    }
}
