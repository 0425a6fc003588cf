package sera.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A check-in as it comes from the page. Anything but the mood may be left out.
///
/// @param more own words for what was going on, with commas between
record CheckInForm(
        @Nullable LocalDate day,
        @Nullable Integer mood,
        @Nullable Integer energy,
        @Nullable List<String> feelings,
        @Nullable List<String> tags,
        @Nullable String more,
        @Nullable String note,
        @Nullable String sleep,
        @Nullable String activity) {
    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_NOTE = 20_000;
    private static final int MOST = 20;
    private static final int BACK = 7;
    private static final double HOURS = 24;
    private static final double MINUTES = 1440;

    /// The check-in, or empty where it cannot be one.
    Optional<CheckIn.Row> row(UUID id, Instant now, LocalDate today) {
        var about = day == null ? today : day;
        var known = !about.isAfter(today) && !about.isBefore(today.minusDays(BACK));
        return mood == null || !within(mood) || !known
                ? Optional.empty()
                : Optional.of(new CheckIn.Row(
                        id,
                        about,
                        now,
                        mood,
                        energy == null || !within(energy) ? null : energy,
                        words(feelings),
                        Stream.concat(words(tags).stream(), words(own()).stream())
                                .distinct()
                                .toList(),
                        text(),
                        number(sleep, HOURS),
                        minutes()));
    }

    /// What they wrote themselves, for safety to read.
    String written() {
        return (Objects.requireNonNullElse(note, "") + "\n" + Objects.requireNonNullElse(more, "")).strip();
    }

    private @Nullable String text() {
        return note == null || note.isBlank()
                ? null
                : note.strip().substring(0, Math.min(note.strip().length(), LONGEST_NOTE));
    }

    private List<String> own() {
        return more == null ? List.of() : Arrays.asList(more.split(","));
    }

    private static List<String> words(@Nullable List<String> words) {
        return words == null
                ? List.of()
                : words.stream()
                        .map(word -> word.strip().toLowerCase(Locale.ROOT))
                        .filter(word -> !word.isEmpty() && word.length() <= LONGEST_WORD)
                        .distinct()
                        .limit(MOST)
                        .toList();
    }

    private @Nullable Integer minutes() {
        var minutes = number(activity, MINUTES);
        return minutes == null ? null : (int) Math.round(minutes);
    }

    private static @Nullable Double number(@Nullable String text, double most) {
        try {
            var number = text == null || text.isBlank()
                    ? -1
                    : Double.parseDouble(text.strip().replace(',', '.'));
            return number >= 0 && number <= most ? number : null;
        } catch (NumberFormatException none) {
            return null;
        }
    }

    static boolean within(int step) {
        return step >= 0 && step <= 10;
    }
}
