package sera.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import sera.shared.Person;

/// What the page of a step is made of, and answers in the words they are shown in.
@Component
class StepPage {
    private static final int WEEK = 7;

    /// An earlier answer, under its name.
    record Shown(String label, List<String> lines) {}

    record Day(String date, String name) {}

    /// One line of a week that is being planned.
    record Planned(String what, String day, String part) {}

    /// A day of a planned week, with what was put there.
    record Column(String name, List<String> lines) {}

    private final Clock clock;
    private final MessageSource messages;

    StepPage(Clock clock, MessageSource messages) {
        this.clock = clock;
        this.messages = messages;
    }

    Map<String, Object> model(Person me, List<Step> steps, Course course, Run run, List<String> lastStep) {
        var step = course.at(run);
        var given = run.answer(step.id());
        var model = new HashMap<String, Object>();
        model.put("step", step);
        model.put("kind", step.task().kind());
        model.put("task", step.task());
        model.put("given", given);
        model.put(
                "shown",
                step.task() instanceof Task.PickUp ? picked(lastStep, me) : shown(me, steps, step.shows(), run));
        model.put("place", course.place(step));
        model.put("length", course.length());
        model.put("canGoBack", !run.path().isEmpty());
        switch (step.task()) {
            case Task.Scale scale -> model.put("numbers", numbers(scale.top()));
            case Task.Rate ignored -> model.put("numbers", numbers(10));
            case Task.Lines(var lines, var offers) -> model.put("lines", lines(given, lines, offers));
            case Task.Week(var lines, var ignored) -> {
                model.put("days", days(me));
                model.put("planned", planned(given, lines));
            }
            case Task.Pacer(var rhythm, var ignored) -> {
                model.put("pace", "pace-" + rhythm.look());
                model.put("holds", rhythm.holds());
            }
            default -> {}
        }
        return model;
    }

    private List<Shown> picked(List<String> lastStep, Person me) {
        return lastStep.isEmpty()
                ? List.of()
                : List.of(new Shown(messages.getMessage("practice.last-step", null, me.language()), lastStep));
    }

    List<Shown> shown(Person me, List<Step> steps, List<String> ids, Run run) {
        return ids.stream()
                .flatMap(id -> steps.stream().filter(step -> step.id().equals(id)))
                .filter(step -> !run.answer(step.id()).isEmpty())
                .map(step -> new Shown(step.label(), lines(me, step, run.answer(step.id()))))
                .toList();
    }

    /// Every labelled answer, in the order it was given.
    List<Shown> record(Person me, List<Step> steps, Run run) {
        return shown(
                me,
                steps,
                steps.stream()
                        .filter(step -> !step.label().isEmpty())
                        .map(Step::id)
                        .toList(),
                run);
    }

    private List<String> lines(Person me, Step step, List<String> answer) {
        return switch (step.task()) {
            case Task.Choose(var picks, var ignored) -> labels(picks, answer);
            case Task.PickUp(var picks) -> labels(picks, answer);
            case Task.Scale scale -> List.of(answer.getFirst() + " / " + scale.top());
            case Task.Rate ignored -> List.of(answer.getFirst() + " / 10");
            case Task.Week ignored ->
                answer.stream().map(line -> planned(me, line)).toList();
            default -> answer;
        };
    }

    private static List<String> labels(List<Task.Pick> picks, List<String> answer) {
        return picks.stream()
                .filter(pick -> answer.contains(pick.id()))
                .map(Task.Pick::label)
                .toList();
    }

    private String planned(Person me, String line) {
        var planned = Answers.Planned.of(line);
        var when = new ArrayList<String>();
        if (!planned.day().isEmpty()) {
            when.add(name(LocalDate.parse(planned.day()), me));
        }
        if (!planned.part().isEmpty()) {
            when.add(messages.getMessage("practice.part." + planned.part(), null, me.language()));
        }
        return when.isEmpty() ? planned.what() : String.join(", ", when) + ": " + planned.what();
    }

    /// The planned week, day by day; what has no day stands last.
    List<Column> week(Person me, List<Step> steps, Run run) {
        var all = steps.stream()
                .filter(step -> step.task() instanceof Task.Week)
                .flatMap(step -> run.answer(step.id()).stream())
                .map(Answers.Planned::of)
                .toList();
        var columns = new ArrayList<Column>();
        all.stream()
                .map(Answers.Planned::day)
                .distinct()
                .sorted()
                .forEach(day -> columns.add(new Column(
                        day.isEmpty()
                                ? messages.getMessage("practice.any-day", null, me.language())
                                : name(LocalDate.parse(day), me),
                        all.stream()
                                .filter(line -> line.day().equals(day))
                                .map(line -> part(me, line) + line.what())
                                .toList())));
        return columns;
    }

    private String part(Person me, Answers.Planned line) {
        return line.part().isEmpty()
                ? ""
                : messages.getMessage("practice.part." + line.part(), null, me.language()) + ": ";
    }

    private static List<Integer> numbers(int top) {
        return IntStream.rangeClosed(0, 10).map(step -> step * top / 10).boxed().toList();
    }

    /// What was written itself, without what was ticked, and room for more.
    private static List<String> lines(List<String> given, int lines, List<String> offers) {
        var own = new ArrayList<>(given);
        own.removeAll(offers);
        while (own.size() < lines) {
            own.add("");
        }
        return own;
    }

    private static List<Planned> planned(List<String> given, int lines) {
        var planned = new ArrayList<Planned>();
        given.stream()
                .map(Answers.Planned::of)
                .forEach(line -> planned.add(new Planned(line.what(), line.day(), line.part())));
        while (planned.size() < lines) {
            planned.add(new Planned("", "", ""));
        }
        return planned;
    }

    private List<Day> days(Person me) {
        var today = LocalDate.now(clock.withZone(me.zone()));
        return IntStream.range(0, WEEK)
                .mapToObj(today::plusDays)
                .map(day -> new Day(day.toString(), name(day, me)))
                .toList();
    }

    private static String name(LocalDate day, Person me) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, me.language());
    }
}
