package sera.exam;

import java.util.List;

/// A case as it went.
record PlayedTalk(String id, List<String> opening, List<PlayedTurn> turns) {
    private static final int WINDOW = 10;

    /// Replies that were said already among the ten before.
    long repeats() {
        var repeats = 0L;
        for (var i = 0; i < turns.size(); i++) {
            var reply = turns.get(i).reply();
            if (turns.subList(Math.max(0, i - WINDOW), i).stream()
                    .anyMatch(turn -> turn.reply().equals(reply))) {
                repeats++;
            }
        }
        return repeats;
    }

    /// The whole talk as Markdown.
    String transcript() {
        var text = new StringBuilder("## " + id + "\n\n**sera:** " + String.join(" ", opening) + "\n\n");
        for (var turn : turns) {
            text.append("**P:** ").append(turn.said()).append("\n\n**sera:** ").append(turn.reply());
            turn.choices()
                    .forEach(choice -> text.append(" [").append(choice.label()).append(']'));
            text.append(turn.card() ? " *(card)*" : "").append("\n\n");
        }
        return text.toString();
    }
}
