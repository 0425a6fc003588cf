package sera.safety;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A service a person can reach, as a row of the dated table.
///
/// @param dial the number as it is dialled in the country, shown and linked as typed; null where there is none to call
/// @param smsTo number a text goes to, with `smsBody` as the first word where one is asked for
/// @param chat address of a chat or web form
/// @param audience `everyone`, `youth`, `abuse`, `veterans`, `lgbtq`, `perinatal`, `substance`
/// @param verified the day the row was last checked against its source
public record HelpLine(
        String service,
        @Nullable String dial,
        @Nullable String smsTo,
        @Nullable String smsBody,
        @Nullable String chat,
        String hours,
        List<String> languages,
        String audience,
        String source,
        LocalDate verified) {
    /// What a tap dials: the number as typed, without its spaces and without what is pressed once someone answers.
    public @Nullable String tel() {
        return dial == null ? null : dial.replaceAll(" (?:then|ext) .*", "").replace(" ", "");
    }
}
