package sera.people;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long things are kept when nobody comes back.
///
/// @param undecided after the last visit, while the person has not said whether to keep them
/// @param shared after the last visit on a shared device that was not closed
/// @param kept after the last visit of someone who wanted to come back; a browser keeps no cookie longer than 400 days
/// @param minors whether someone under eighteen may talk here, with an hourly word that sera is a program;
///     else they get youth lines and trusted adults only
@ConfigurationProperties("sera.people")
public record PeopleSettings(
        @DefaultValue("7d") Duration undecided,
        @DefaultValue("2h") Duration shared,
        @DefaultValue("400d") Duration kept,
        @DefaultValue("false") boolean minors) {
    Duration idle(Keeping keeping) {
        return switch (keeping) {
            case UNDECIDED -> undecided;
            case SHARED -> shared;
            case KEPT -> kept;
        };
    }
}
