package sera.exam;

import java.util.List;

/// A text with what is right about it, to learn from or to be examined with.
///
/// @param labels the labels that hold; none where several could and none does
/// @param like the text it is another way to type of, itself as a rule: both are learned from or examined together
record Lesson(String text, List<String> labels, String like) {
    Lesson(String text, List<String> labels) {
        this(text, labels, text);
    }

    Lesson typed(Typing way) {
        return new Lesson(way.of(text), labels, like);
    }
}
