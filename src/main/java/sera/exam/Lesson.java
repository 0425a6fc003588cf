package sera.exam;

import java.util.List;

/// A text with what is right about it, to learn from or to be examined with.
///
/// @param labels the labels that hold; none where several could and none does
record Lesson(String text, List<String> labels) {}
