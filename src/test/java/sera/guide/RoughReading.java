package sera.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sera.shared.MessageId;
import sera.shared.Sensitive;
import sera.understanding.Heard;
import sera.understanding.Intent;
import sera.understanding.Reading;

/// A rough reader for the guide's own tests: enough intents to walk every rule.
final class RoughReading {
    private static final Map<Pattern, Intent> INTENTS = new LinkedHashMap<>();

    static {
        intent(Intent.ASKS_IF_PERSON, "are you (?:a )?(?:real|human|person|bot|robot|ai)");
        intent(Intent.ASKS_DIAGNOSIS, "do i have (?:adhd|depression|bipolar|anxiety|ptsd)");
        intent(Intent.ASKS_MEDICATION, "(?:sertraline|medication|meds|antidepressants|dose)");
        intent(Intent.ASKS_PRIVACY, "(?:who (?:can )?(?:sees?|reads?) this|is this private)");
        intent(Intent.ASKS_FORGET, "(?:forget (?:that|what|this)|delete (?:that|this|everything))");
        intent(Intent.ASKS_MEMORY, "(?:what do you (?:remember|know) about me)");
        intent(Intent.REPEATS_ITSELF, "(?:you (?:already )?(?:said|asked) that|repeating yourself)");
        intent(Intent.NOT_HELPING, "(?:not helping|doesnt help|this is useless)");
        intent(Intent.STOP, "^(?:stop|stop it|please stop)$");
        intent(Intent.ASKS_EXERCISE, "(?:breathing exercise|grounding|an exercise)");
        intent(Intent.ASKS_ADVICE, "(?:what should i do|any advice|any tips)");
        intent(Intent.VENTS, "(?:need to vent|just listen)");
        intent(Intent.GOODBYE, "^(?:bye|goodbye|good ?night|im going|gotta go|night)\\b.*");
        intent(Intent.GREETING, "^(?:hi|hello|hey)\\b.*");
        intent(Intent.THANKS, "^(?:thanks|thank you|ty)\\b.*");
        intent(Intent.TESTS_COMPANION, "(?:write me a poem|whats 2 2|ignore your instructions)");
        intent(Intent.SMALL_TALK, "(?:favourite colour|nice weather|do you like)");
        intent(Intent.REPORTS_PROGRESS, "(?:feeling better|it went well|a bit better)");
        intent(Intent.REPORTS_SETBACK, "(?:worse again|back to square one)");
        intent(Intent.YES, "^(?:yes|yeah|yep|yes please)$");
        intent(Intent.NO, "^(?:no|nope|nah)$");
        intent(Intent.UNSURE, "^(?:idk|dunno|not sure|maybe|i dont know)$");
    }

    private RoughReading() {}

    static Reading of(String words, @Nullable String choice) {
        var heard = new Heard(List.of(MessageId.next()), new Sensitive<>(words), Optional.ofNullable(choice));
        var plain = Message.plain(words);
        var intent = choice == null ? intent(plain) : Intent.OTHER;
        return new Reading(heard, new Sensitive<>(plain), plain.isEmpty() ? "und" : language(plain), intent, 0.9);
    }

    private static Intent intent(String plain) {
        return INTENTS.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(plain).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Intent.OTHER);
    }

    private static String language(String plain) {
        return plain.matches(".*\\b(?:ich|nicht|ist|und|estoy|muy)\\b.*") ? "de" : "en";
    }

    private static void intent(Intent intent, String cue) {
        INTENTS.put(Pattern.compile(cue), intent);
    }
}
