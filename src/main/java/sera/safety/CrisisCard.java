package sera.safety;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The fixed card: the emergency number and at most three lines, to go with the words under `card.` in
/// `messages/safety.properties`.
///
/// @param country two letters; empty where the country is not known
/// @param emergency as dialled there; null where none was checked
public record CrisisCard(String country, @Nullable String emergency, List<HelpLine> lines) {
    private static final int MOST_LINES = 3;

    static CrisisCard of(LocalHelp help, List<HelpLine> fallbacks) {
        return of(help, help.lines().stream().filter(line -> line.audience().equals("everyone")), fallbacks);
    }

    /// For someone under eighteen: a line for the young first.
    static CrisisCard young(LocalHelp help, List<HelpLine> fallbacks) {
        var youth = help.lines().stream().filter(line -> line.audience().equals("youth"));
        var others = help.lines().stream().filter(line -> line.audience().equals("everyone"));
        return of(help, Stream.concat(youth, others), fallbacks);
    }

    private static CrisisCard of(LocalHelp help, Stream<HelpLine> known, List<HelpLine> fallbacks) {
        var isPlaced = !help.country().isEmpty();
        var lines = (isPlaced ? known : Stream.concat(known, fallbacks.stream()))
                .limit(MOST_LINES)
                .toList();
        return new CrisisCard(help.country(), help.emergency(), lines.isEmpty() ? fallbacks : lines);
    }
}
