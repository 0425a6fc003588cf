package sera.safety;

import java.util.Optional;
import sera.understanding.Intent;
import sera.understanding.Reading;

/// What a message answers to the step before it.
///
/// @param key `yes`, `sometimes`, `no`, `dont-know`, `rather-not-say`, `misread`, `denial`, `safer` or a step's own
record Answer(Optional<String> key, boolean tapped) {
    private static final int BRIEF = 3;

    static Answer of(Reading reading, Steps steps) {
        var choice = reading.heard().choice();
        return choice.isPresent() ? new Answer(choice, true) : new Answer(typed(reading, steps), false);
    }

    boolean is(String key) {
        return this.key.filter(key::equals).isPresent();
    }

    private static Optional<String> typed(Reading reading, Steps steps) {
        var said = String.join(" ", Sentences.of(reading.normal().reveal()))
                .strip()
                .replaceAll(" +", " ");
        var known = steps.typedAnswer(said).filter(key -> !(key.equals("no") && hedged(said)));
        return known.isPresent() ? known : plain(reading, said);
    }

    /// A typed no with a "but" or a "sometimes" after it is not a no.
    private static boolean hedged(String said) {
        return (" " + said + " ").matches(".*? (?:but|sometimes|maybe|except|unless|until|not sure) .*+");
    }

    private static Optional<String> plain(Reading reading, String said) {
        var opening = said.split(" ", 2)[0];
        return switch (brief(said) ? reading.intent() : Intent.OTHER) {
            case YES -> Optional.of("yes");
            case NO -> Optional.of("no");
            case UNSURE -> Optional.of("dont-know");
            default -> opening(opening, hedged(said));
        };
    }

    /// What was learned of yes and no is believed in a few words only: a longer message tells something.
    private static boolean brief(String said) {
        return said.split(" ").length <= BRIEF;
    }

    private static Optional<String> opening(String opening, boolean hedged) {
        return switch (opening) {
            case "yes", "yeah", "yep", "yea", "yup" -> Optional.of("yes");
            case "no", "nope", "nah" -> Optional.of(hedged ? "sometimes" : "no");
            case "idk", "dunno" -> Optional.of("dont-know");
            default -> Optional.empty();
        };
    }
}
