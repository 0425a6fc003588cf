package sera.safety;

import java.util.HashMap;
import java.util.Map;
import sera.shared.PersonId;

final class MemoryStandings implements Standings {
    private final Map<PersonId, Standing> kept = new HashMap<>();

    @Override
    public Standing of(PersonId person) {
        return kept.getOrDefault(person, Standing.clear());
    }

    @Override
    public void keep(PersonId person, Standing standing) {
        kept.put(person, standing);
    }
}
