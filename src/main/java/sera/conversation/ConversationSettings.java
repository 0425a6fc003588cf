package sera.conversation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Limits of a talk. None of them applies while someone is in danger.
///
/// @param longest characters in one message
/// @param burst messages at once, before they are asked to wait
/// @param perMinute messages a minute in the long run
@ConfigurationProperties("sera.conversation")
public record ConversationSettings(
        @DefaultValue("100000") int longest,
        @DefaultValue("40") int burst,
        @DefaultValue("20") int perMinute) {}
