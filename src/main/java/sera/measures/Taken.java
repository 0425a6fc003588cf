package sera.measures;

import java.time.Instant;
import java.util.Map;

/// A questionnaire that was finished.
///
/// @param answers by the key of their item; what was passed over is absent
public record Taken(Instrument instrument, Instant at, Map<String, Integer> answers, Score score) {}
