package sera.understanding;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/// The spelling of a message: its [Terms], and every run of three to five letters, which is what is left of a word when
/// it is misspelt, joined or cut.
public final class Grams {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;
    private static final int MOST = 1_500;

    private Grams() {}

    /// @param words as [TypedText] has them
    public static Set<String> of(String words) {
        var grams = new LinkedHashSet<>(Terms.of(words));
        var letters = " "
                + words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9'*]+", " ").strip() + " ";
        var read = letters.substring(0, Math.min(letters.length(), MOST));
        for (var length = SHORTEST; length <= LONGEST; length++) {
            for (var from = 0; from + length <= read.length(); from++) {
                grams.add("#" + read.substring(from, from + length));
            }
        }
        return grams;
    }
}
