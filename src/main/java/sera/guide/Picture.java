package sera.guide;

import java.util.Optional;
import java.util.stream.Stream;
import sera.understanding.Intent;

/// Adding what a message gives to the picture of what someone lives with, in their own words.
final class Picture {
    private final Cues cues;
    private final Mirror mirror;

    Picture(Cues cues, Mirror mirror) {
        this.cues = cues;
        this.mirror = mirror;
    }

    TalkState read(Message message, TalkState before) {
        if (message.tapped() || message.plain().isEmpty()) {
            return before;
        }
        return parts(message, answered(message, before));
    }

    /// A written answer to a question about one part gives that part.
    private TalkState answered(Message message, TalkState before) {
        return before.get(TalkState.ASKING)
                .map(Part::valueOf)
                .map(part -> before.giving(part, answers(part, message) ? quote(message.raw()) : ""))
                .orElse(before);
    }

    /// Some parts are plain to tell from other things; for the rest, an answer of a few words that shows no other part.
    private boolean answers(Part part, Message message) {
        return switch (part) {
            case SINCE, BODY, HELPS -> cues.shows(part, message.raw());
            case FEELING -> message.length() < 3 && showsNothing(message);
            default -> message.length() > 3 && (cues.shows(part, message.raw()) || showsNothing(message));
        };
    }

    private boolean showsNothing(Message message) {
        return message.intent() == Intent.OTHER
                && Stream.of(Part.values()).noneMatch(part -> cues.shows(part, message.raw()));
    }

    private TalkState parts(Message message, TalkState before) {
        var state = before;
        for (var part : Part.values()) {
            var phrase = part == Part.FEELING ? cues.feelingWord(message) : phrase(part, message);
            state = phrase.isPresent() ? state.giving(part, phrase.get()) : state;
        }
        return state;
    }

    private Optional<String> phrase(Part part, Message message) {
        return message.clauses().stream()
                .filter(clause -> cues.shows(part, clause))
                .findFirst()
                .map(this::quote);
    }

    private String quote(String clause) {
        return mirror.quoted(clause).orElse("");
    }
}
