package sera.safety;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The plan as it was kept once.
///
/// @param plan empty where it no longer opens
record PlanVersion(UUID id, Instant written, Optional<SafetyPlan> plan) {}
