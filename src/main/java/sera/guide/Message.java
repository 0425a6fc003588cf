package sera.guide;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import sera.understanding.Impression;
import sera.understanding.Intent;

/// The message a talk must answer, in the forms the rules look at.
///
/// @param raw as the person wrote it
/// @param plain lower case, without apostrophes or punctuation, for matching cues
record Message(
        String raw,
        String plain,
        Optional<String> choice,
        Intent intent,
        String language,
        Optional<Impression> impression) {
    private static final Set<Intent> TELLING =
            Set.of(Intent.VENTS, Intent.OTHER, Intent.REPORTS_SETBACK, Intent.REPORTS_PROGRESS);
    private static final int LONG = 40;
    private static final int SHORT = 8;
    private static final double SURE = 0.5;

    static Message of(Talk talk) {
        var reading = talk.reading();
        var raw = reading.heard().words().reveal().strip();
        var intent = reading.confidence() < SURE ? Intent.OTHER : reading.intent();
        return new Message(raw, plain(raw), reading.heard().choice(), intent, reading.language(), reading.impression());
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’‘`´]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    int length() {
        return words().size();
    }

    List<String> words() {
        return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" "));
    }

    /// Whether it tells something, in place of wanting something of sera.
    boolean tells() {
        return TELLING.contains(intent);
    }

    boolean tapped() {
        return choice.isPresent();
    }

    boolean isShort() {
        return length() < SHORT;
    }

    boolean isLong() {
        return length() >= LONG;
    }

    /// Parts of the message that can stand alone.
    List<String> clauses() {
        return Arrays.stream(raw.split("(?i)[.,;:!?\\n…]+|\\b(?:and|but|so|because|then)\\b"))
                .map(String::strip)
                .filter(clause -> !clause.isEmpty())
                .toList();
    }
}
