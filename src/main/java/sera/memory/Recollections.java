package sera.memory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import sera.privacy.PersonErased;
import sera.shared.PersonId;

/// The memories of those who talk now, held open for a while. What another process changed is read anew.
@Component
class Recollections {
    private final Cache<PersonId, Recollection> open = Caffeine.newBuilder()
            .maximumSize(200)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();
    private final Memories memories;
    private final Passages passages;
    private final Switches switches;

    Recollections(Memories memories, Passages passages, Switches switches) {
        this.memories = memories;
        this.passages = passages;
        this.switches = switches;
    }

    /// Within a transaction that reads or writes.
    Recollection of(PersonId person) {
        var changes = switches.of(person).changes();
        var known = open.getIfPresent(person);
        if (known != null && known.isOf(changes)) {
            return known;
        }
        var fresh = new Recollection(memories.all(person), passages.all(person), changes);
        open.put(person, fresh);
        return fresh;
    }

    void close(PersonId person) {
        open.invalidate(person);
    }

    @EventListener
    void gone(PersonErased erased) {
        close(erased.person());
    }
}
