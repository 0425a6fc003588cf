package sera.guide;

import java.util.Optional;

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
                .filter(part -> message.length() > 1)
                .map(part -> before.giving(Part.valueOf(part), quote(message.raw())))
                .orElse(before);
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
