package sera.safety;

import sera.shared.PersonId;

/// Where each person stands with safety.
interface Standings {
    /// The last stored standing; [Standing#clear()] for someone unknown. Throws when it cannot tell.
    Standing of(PersonId person);

    void keep(PersonId person, Standing standing);

    /// Keeps it together with what began with it, whole or not at all.
    default void keep(PersonId person, Standing standing, SafetyEvent began) {
        keep(person, standing);
    }

    /// Keeps that something was shown where no standing could be read; once a day.
    default void note(PersonId person, SafetyEvent event) {}
}
