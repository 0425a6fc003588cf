package sera.practice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Someone's way through an exercise or a sitting, as it is sealed: where they are, and what they answered.
///
/// @param what the exercise, or `programme/sitting`
/// @param version the day of the file it was begun with
/// @param ended when the last step was passed; null while it is open
/// @param step where they are
/// @param path the steps before it, oldest first
/// @param answers by step; several lines where several were given
/// @param again whether they would do it again: yes, no, unsure; null where it was not said
/// @param situation the moment it was begun in
record Run(
        String what,
        String version,
        Instant begun,
        @Nullable Instant ended,
        String step,
        List<String> path,
        Map<String, List<String>> answers,
        @Nullable String again,
        Situation situation) {

    static Run begin(String what, String version, Step first, Situation situation, Instant now) {
        return new Run(what, version, now, null, first.id(), List.of(), Map.of(), null, situation);
    }

    boolean isOpen() {
        return ended == null;
    }

    boolean isSitting() {
        return what.contains("/");
    }

    List<String> answer(String id) {
        return answers.getOrDefault(id, List.of());
    }

    /// What is written is kept before anything else happens; nothing written is an answer passed over.
    Run answered(String id, List<String> lines) {
        var more = new LinkedHashMap<>(answers);
        more.remove(id);
        if (!lines.isEmpty()) {
            more.put(id, List.copyOf(lines));
        }
        return new Run(what, version, begun, ended, step, path, more, again, situation);
    }

    Run to(String next) {
        var gone = new ArrayList<>(path);
        gone.add(step);
        return new Run(what, version, begun, ended, next, gone, answers, again, situation);
    }

    Run back() {
        return path.isEmpty()
                ? this
                : new Run(
                        what,
                        version,
                        begun,
                        ended,
                        path.getLast(),
                        path.subList(0, path.size() - 1),
                        answers,
                        again,
                        situation);
    }

    Run ended(Instant now) {
        return new Run(what, version, begun, now, step, path, answers, again, situation);
    }

    Run in(Situation moment) {
        return new Run(what, version, begun, ended, step, path, answers, again, moment);
    }

    Run again(String said) {
        return new Run(what, version, begun, ended, step, path, answers, said, situation);
    }
}
