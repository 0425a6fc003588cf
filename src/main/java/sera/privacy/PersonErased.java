package sera.privacy;

import sera.shared.PersonId;

/// Everything about this person is gone.
public record PersonErased(PersonId person) {}
