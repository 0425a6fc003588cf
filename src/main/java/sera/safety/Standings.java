package sera.safety;

import sera.shared.PersonId;

/// Where each person stands with safety.
interface Standings {
    /// The last stored standing; [Standing#clear()] for someone unknown. Throws when it cannot tell.
    Standing of(PersonId person);

    void keep(PersonId person, Standing standing);
}
