package sera.exam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sera.memory.Noticed;
import sera.memory.Noticing;
import tools.jackson.databind.json.JsonMapper;

/// Whether what memory keeps of a message was said in it, and whether what was said is kept.
record FactExam(String set, List<FactExam.Case> cases) {
    /// The day the cases are said on: a Tuesday.
    static final LocalDate SAID = LocalDate.of(2026, 11, 24);

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Noticing NOTICING = Noticing.fromFile();

    /// A message, and the facts in it.
    record Case(String id, String text, List<Expected> facts) {
        List<Noticed> noticed() {
            return NOTICING.in(text, SAID);
        }
    }

    /// @param says words the sentence that is kept must hold
    /// @param from the day it is about, where one is told
    record Expected(String kind, String says, @Nullable String from) {
        boolean is(Noticed fact) {
            var gist = fact.gist().toLowerCase(Locale.ROOT);
            return fact.kind().equals(kind)
                    && List.of(says.toLowerCase(Locale.ROOT).split(" ")).stream()
                            .allMatch(gist::contains);
        }

        boolean isDated(Noticed fact) {
            return is(fact)
                    && Optional.ofNullable(from)
                            .equals(fact.about().map(span -> span.from().toString()));
        }
    }

    /// The half of the cases that no pattern was written by.
    static FactExam ofThisProgram() {
        try (var file = FactExam.class.getResourceAsStream("/exam/memory-facts.jsonl")) {
            var text = new String(
                    java.util.Objects.requireNonNull(file).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return of("facts", text.lines().toList());
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    static FactExam of(String set, List<String> lines) {
        return new FactExam(
                set,
                lines.stream().map(line -> JSON.readValue(line, Case.class)).toList());
    }

    List<Row> rows() {
        var expected = cases.stream().flatMap(each -> each.facts().stream()).count();
        var kept = cases.stream().mapToLong(each -> each.noticed().size()).sum();
        var dated = cases.stream()
                .flatMap(each -> each.facts().stream())
                .filter(fact -> fact.from() != null)
                .count();
        return List.of(
                Row.share(set, "supported", (int) kept, kept - unsupported().size()),
                Row.share(set, "found", (int) expected, expected - missed().size()),
                Row.share(set, "dates", (int) dated, right()));
    }

    /// What was kept and not said.
    List<String> unsupported() {
        var wrong = new ArrayList<String>();
        for (var each : cases) {
            each.noticed().stream()
                    .filter(fact -> each.facts().stream().noneMatch(said -> said.is(fact)))
                    .forEach(fact ->
                            wrong.add(each.id() + ": " + each.text() + " -> " + fact.kind() + ": " + fact.gist()));
        }
        return wrong;
    }

    /// What was said and not kept.
    List<String> missed() {
        var missed = new ArrayList<String>();
        for (var each : cases) {
            var noticed = each.noticed();
            each.facts().stream()
                    .filter(said -> noticed.stream().noneMatch(said::is))
                    .forEach(said -> missed.add(each.id() + ": " + each.text() + " -> " + said.kind() + " " + noticed));
        }
        return missed;
    }

    private long right() {
        return cases.stream()
                .flatMap(each -> each.facts().stream()
                        .filter(said -> said.from() != null)
                        .filter(said -> each.noticed().stream().anyMatch(said::isDated)))
                .count();
    }
}
