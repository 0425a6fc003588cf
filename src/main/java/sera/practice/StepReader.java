package sera.practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Reads the steps of an exercise or a sitting and checks where they lead.
final class StepReader {
    private static final Set<String> ANY = Set.of("id", "type", "words", "label", "hint", "shows", "next");
    private static final Set<Integer> MINUTES = Set.of(1, 2, 3, 5, 10, 15, 20);
    private static final int LONGEST = 90;
    private static final String END = "end";

    List<Step> steps(List<Entry> entries, boolean sitting) {
        var steps = new ArrayList<Step>();
        for (var at = 0; at < entries.size(); at++) {
            var follows = at + 1 < entries.size()
                    ? entries.get(at + 1).node().path("id").asString("")
                    : "";
            steps.add(step(entries.get(at), follows, sitting));
        }
        if (entries.isEmpty()) {
            throw new IllegalStateException("steps are missing");
        }
        check(entries, steps);
        return List.copyOf(steps);
    }

    private static Step step(Entry entry, String follows, boolean sitting) {
        var type = entry.text("type");
        var task = task(entry, type, follows, sitting);
        var words = entry.texts("words");
        var count = words.stream().mapToInt(each -> each.split("\\s+").length).sum();
        entry.of("words").require(count <= LONGEST, "are %d words; at most %d fit a screen".formatted(count, LONGEST));
        return new Step(
                entry.text("id"),
                words,
                entry.textOr("label", ""),
                entry.textOr("hint", ""),
                entry.textsOr("shows"),
                target(entry, "next", follows),
                task);
    }

    private static String target(Entry entry, String key, String follows) {
        var target = entry.textOr(key, follows);
        return target.equals(END) ? "" : target;
    }

    private static Task task(Entry entry, String type, String follows, boolean sitting) {
        return switch (type) {
            case "read" -> only(entry, new Task.Read());
            case "write" -> only(entry, new Task.Write(entry.numberOr("rows", 3, 1, 12)), "rows");
            case "choose" -> only(entry, choose(entry, follows), "choices", "many");
            case "scale" -> only(entry, scale(entry), "least", "middle", "most", "top", "turns");
            case "list" ->
                only(
                        entry,
                        new Task.Lines(entry.numberOr("lines", 3, 1, 7), entry.textsOr("offers")),
                        "lines",
                        "offers");
            case "week" ->
                only(
                        entry,
                        new Task.Week(entry.numberOr("lines", 3, 1, 5), entry.textsOr("offers")),
                        "lines",
                        "offers");
            case "pacer" ->
                only(entry, new Task.Pacer(entry.one("rhythm", Rhythm.class), minutes(entry)), "rhythm", "minutes");
            case "timer" -> only(entry, new Task.Timer(minutes(entry)), "minutes");
            case "rate" -> only(entry, new Task.Rate(before(entry)), "when");
            case "pick-up" -> only(entry, pickUp(entry, follows, sitting), "choices");
            default -> practise(entry, type, sitting);
        };
    }

    private static Task practise(Entry entry, String type, boolean sitting) {
        entry.of("type")
                .require(
                        sitting && type.equals("exercise"),
                        "is \"%s\"; it may be read, write, choose, scale, list, week, pacer, timer or rate"
                                .formatted(type));
        return only(entry, new Task.Practise(entry.text("exercise")), "exercise");
    }

    private static Task pickUp(Entry entry, String follows, boolean sitting) {
        entry.of("type").require(sitting, "is pick-up, which stands in sittings only");
        return new Task.PickUp(((Task.Choose) choose(entry, follows)).picks());
    }

    private static Task only(Entry entry, Task task, String... keys) {
        var known = new HashSet<>(ANY);
        known.addAll(Arrays.asList(keys));
        entry.only(known);
        return task;
    }

    private static Task choose(Entry entry, String follows) {
        var many = entry.has("many") && entry.flag("many");
        var picks = entry.each("choices").stream()
                .map(pick -> pick(pick, target(entry, "next", follows), many))
                .toList();
        entry.of("choices").require(picks.size() >= 2, "need at least two");
        entry.of("choices")
                .require(
                        picks.stream().map(Task.Pick::id).distinct().count() == picks.size(), "have the same id twice");
        return new Task.Choose(picks, many);
    }

    private static Task.Pick pick(Entry pick, String follows, boolean many) {
        pick.only(Set.of("id", "label", "next"));
        pick.require(!many || !pick.has("next"), "leads somewhere, but several may be ticked");
        return new Task.Pick(pick.text("id"), pick.text("label"), target(pick, "next", follows));
    }

    private static Task scale(Entry entry) {
        var top = entry.numberOr("top", 10, 10, 100);
        entry.of("top").require(top == 10 || top == 100, "is neither 10 nor 100");
        var turns = entry.each("turns").stream()
                .map(turn -> new Task.Turn(turn.number("up-to", 0, top), target(turn, "next", "")))
                .toList();
        return new Task.Scale(entry.text("least"), entry.text("middle"), entry.text("most"), top, turns);
    }

    private static int minutes(Entry entry) {
        var minutes = entry.number("minutes", 1, 20);
        entry.of("minutes").require(MINUTES.contains(minutes), "is none of 1, 2, 3, 5, 10, 15, 20");
        return minutes;
    }

    private static boolean before(Entry entry) {
        var when = entry.text("when");
        entry.of("when").require(when.equals("before") || when.equals("after"), "is neither before nor after");
        return when.equals("before");
    }

    private static void check(List<Entry> entries, List<Step> steps) {
        var all = steps.stream().map(Step::id).toList();
        var seen = new HashSet<String>();
        var reached = new HashSet<>(Set.of(all.getFirst()));
        for (var at = 0; at < steps.size(); at++) {
            var entry = entries.get(at);
            var step = steps.get(at);
            entry.of("id").require(seen.add(step.id()) && !step.id().equals(END), "is there twice, or is \"end\"");
            entry.require(reached.contains(step.id()), "is never reached");
            leadsOn(entry, step, all, at);
            showsWhatWasAsked(entry, step, steps.subList(0, at));
            reached.addAll(targets(step));
        }
    }

    /// Steps lead forward only, so every way through comes to an end.
    private static void leadsOn(Entry entry, Step step, List<String> all, int at) {
        for (var target : targets(step)) {
            entry.of("next")
                    .require(
                            target.isEmpty() || all.contains(target),
                            "leads to \"%s\", which is no step%s"
                                    .formatted(target, Entry.likely(target, Set.copyOf(all))));
            entry.of("next")
                    .require(
                            target.isEmpty() || all.indexOf(target) > at,
                            "leads back to \"%s\"; steps lead forward only".formatted(target));
        }
    }

    private static void showsWhatWasAsked(Entry entry, Step step, List<Step> earlier) {
        for (var shown : step.shows()) {
            var source =
                    earlier.stream().filter(each -> each.id().equals(shown)).findFirst();
            entry.of("shows").require(source.isPresent(), "names \"" + shown + "\", which is no earlier step");
            entry.of("shows")
                    .require(
                            source.filter(each -> !each.label().isEmpty()).isPresent(),
                            "names \"" + shown + "\", which has no label to show it under");
        }
    }

    /// Every step this one can lead to; "" is the end.
    static Set<String> targets(Step step) {
        var own = Stream.of(step.next());
        var more =
                switch (step.task()) {
                    case Task.Choose(var picks, var many) ->
                        many ? own : picks.stream().map(Task.Pick::next);
                    case Task.PickUp(var picks) -> picks.stream().map(Task.Pick::next);
                    case Task.Scale(var l, var m, var t, var top, var turns) ->
                        Stream.concat(own, turns.stream().map(Task.Turn::next));
                    default -> own;
                };
        // A choice can be passed over: then the step's own way holds.
        return Stream.concat(more, Stream.of(step.next())).collect(java.util.stream.Collectors.toSet());
    }
}
