package sera.people;

import sera.shared.Sensitive;

/// Someone who just came in, and the secret their device keeps to come back.
public record Arrival(Resident resident, Sensitive<String> secret) {}
