package sera.privacy;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import sera.shared.PersonId;
import sera.storage.Storage;
import sera.vault.Vault;

/// What is kept about a person: said yes to, taken along, destroyed.
@Component
public class Privacy {
    private final List<PersonalData> parts;
    private final Consents consents;
    private final Storage storage;
    private final Vault vault;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Privacy(
            List<PersonalData> parts,
            Consents consents,
            Storage storage,
            Vault vault,
            Clock clock,
            ApplicationEventPublisher events) {
        this.parts = parts;
        this.consents = consents;
        this.storage = storage;
        this.vault = vault;
        this.clock = clock;
        this.events = events;
    }

    public void consent(PersonId person, String purpose, String version) {
        storage.write(() -> consents.add(person, new Consent(purpose, version, clock.instant(), null)));
    }

    /// No record means no.
    public boolean consented(PersonId person, String purpose) {
        return storage.read(() -> consents.stands(person, purpose, clock.instant()));
    }

    /// Everything kept, by part.
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return storage.read(() -> {
            var all = new LinkedHashMap<String, List<Map<String, Object>>>();
            parts.forEach(part -> all.put(part.name(), part.export(person)));
            return all;
        });
    }

    /// Destroys the person's key and every row about them, and leaves no copy in the write-ahead log.
    public void erase(PersonId person) {
        storage.write(() -> {
            parts.forEach(part -> part.erase(person));
            vault.destroy(person);
        });
        storage.scrub();
        events.publishEvent(new PersonErased(person));
    }
}
