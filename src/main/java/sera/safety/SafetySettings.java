package sera.safety;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What an operator decides about safety.
///
/// @param jurisdiction the id of a profile in `safety/jurisdictions.yaml`, whose notices and limits hold
@ConfigurationProperties("sera.safety")
public record SafetySettings(@DefaultValue("strictest") String jurisdiction) {}
