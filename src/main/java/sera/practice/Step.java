package sera.practice;

import java.util.List;

/// One page of an exercise.
///
/// @param label what the answer is called where it is shown again; empty for steps without an answer to show
/// @param hint an example or a way in; empty for none
/// @param shows earlier steps whose answers stand above this one
/// @param next the step it leads to; empty for the end
record Step(String id, List<String> words, String label, String hint, List<String> shows, String next, Task task) {}
