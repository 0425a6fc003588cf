package sera.practice;

import java.util.List;

/// How well an exercise was studied, and the words that may be said of it for that (safety.md T8).
public enum Evidence {
    /// Several meta-analyses of randomised trials.
    A("helps many people"),
    /// Randomised trials with mixed or small effects.
    B("may help"),
    /// Clinical practice, as part of a larger course only.
    C("some people find");

    private final String words;

    Evidence(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /// Whether a claim says what this grade may say, and nothing larger.
    boolean allows(String claim) {
        var said = claim.toLowerCase(java.util.Locale.ROOT);
        return said.contains(words)
                && List.of(values()).subList(0, ordinal()).stream().noneMatch(larger -> said.contains(larger.words));
    }
}
