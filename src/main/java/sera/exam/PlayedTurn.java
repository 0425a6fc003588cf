package sera.exam;

import java.util.List;
import sera.guide.Choice;

/// One turn of a played talk.
record PlayedTurn(String said, List<String> sentences, List<Choice> choices, boolean card, double millis) {
    String reply() {
        return String.join(" ", sentences);
    }

    boolean failed() {
        return sentences.isEmpty();
    }
}
