package sera.practice;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a form sent, made into the answer a step takes. What does not fit is no answer.
final class Answers {
    static final int LONGEST = 20_000;
    static final Set<String> PARTS = Set.of("morning", "midday", "evening");
    private static final String BREAK = "\u001f";

    /// Something to do, with its day and part of the day where they were named.
    record Planned(String what, String day, String part) {
        static Planned of(String line) {
            var parts = line.split(BREAK, -1);
            return parts.length == 3 ? new Planned(parts[0], parts[1], parts[2]) : new Planned(line, "", "");
        }

        String line() {
            return String.join(BREAK, what, day, part);
        }
    }

    private Answers() {}

    static List<String> of(Task task, StepForm form) {
        return switch (task) {
            case Task.Read ignored -> List.of();
            case Task.Pacer ignored -> List.of();
            case Task.Timer ignored -> List.of();
            case Task.Practise ignored -> List.of();
            case Task.Write ignored -> clean(form.answer().stream()).limit(1).toList();
            case Task.Choose(var picks, var many) ->
                picked(picks, form).limit(many ? picks.size() : 1).toList();
            case Task.PickUp(var picks) -> picked(picks, form).limit(1).toList();
            case Task.Scale scale -> number(form, scale.top());
            case Task.Rate ignored -> number(form, 10);
            case Task.Lines ignored ->
                clean(Stream.concat(form.offer().stream(), form.answer().stream()))
                        .distinct()
                        .toList();
            case Task.Week ignored -> week(form);
        };
    }

    private static Stream<String> clean(Stream<String> lines) {
        return lines.map(line -> line.length() > LONGEST ? line.substring(0, LONGEST) : line)
                .map(line -> line.replace(BREAK, " ").strip())
                .filter(line -> !line.isEmpty());
    }

    private static Stream<String> picked(List<Task.Pick> picks, StepForm form) {
        return picks.stream().map(Task.Pick::id).filter(form.answer()::contains);
    }

    private static List<String> number(StepForm form, int top) {
        return form.answer().stream()
                .filter(answer -> answer.matches("\\d{1,3}") && Integer.parseInt(answer) <= top)
                .limit(1)
                .toList();
    }

    private static List<String> week(StepForm form) {
        var planned = new ArrayList<String>();
        IntStream.range(0, form.answer().size()).forEach(at -> {
            var what = clean(Stream.of(form.answer().get(at))).findFirst();
            what.ifPresent(words ->
                    planned.add(new Planned(words, day(at(form.day(), at)), part(at(form.part(), at))).line()));
        });
        return planned;
    }

    private static String at(List<String> list, int index) {
        return index < list.size() ? list.get(index) : "";
    }

    private static String day(String day) {
        try {
            return LocalDate.parse(day).toString();
        } catch (DateTimeParseException none) {
            return "";
        }
    }

    private static String part(String part) {
        var known = part.toLowerCase(Locale.ROOT);
        return PARTS.contains(known) ? known : "";
    }
}
