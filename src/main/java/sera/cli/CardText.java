package sera.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import sera.conversation.SafetyNote;
import sera.safety.HelpLine;
import sera.safety.SafetyEnvelope;
import sera.shared.Person;

/// The crisis card as lines of text, in the same fixed words as on the page.
record CardText(SafetyEnvelope safety, MessageSource messages, Person me) {
    List<String> lines(SafetyNote note) {
        var card = safety.card(me);
        if (note.card()) {
            var lines = new ArrayList<String>();
            lines.add(word("card.title"));
            lines.add(word("card.first"));
            card.lines().forEach(line -> lines.add(contact(line)));
            lines.add(Optional.ofNullable(card.emergency())
                    .map(number -> word("card.emergency") + " " + number)
                    .orElseGet(() -> word("card.emergency-unknown")));
            lines.add(word("card.person"));
            lines.add(word("card.distance"));
            return lines;
        }
        return note.quietLine()
                ? card.lines().stream().limit(1).map(this::contact).toList()
                : List.of();
    }

    private String contact(HelpLine line) {
        var ways = new ArrayList<String>();
        Optional.ofNullable(line.dial()).ifPresent(number -> ways.add(word("card.call") + " " + number));
        Optional.ofNullable(line.smsTo()).ifPresent(number -> ways.add(word("card.text") + " " + text(line, number)));
        Optional.ofNullable(line.chat()).ifPresent(address -> ways.add(word("card.chat") + " " + address));
        return line.service() + ": " + String.join(" · ", ways);
    }

    private static String text(HelpLine line, String number) {
        return line.smsBody() == null ? number : line.smsBody() + " → " + number;
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.ENGLISH);
    }
}
