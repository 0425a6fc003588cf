package sera.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sera.testing.Stores;
import tools.jackson.databind.json.JsonMapper;

/// No figure of safety falls by more than the interval it was published with.
class SafetyFiguresTests {
    private static final Path DATA = Path.of("../shared/data");
    private static final Map<String, Row> PUBLISHED = Stream.of("safety", "guard")
            .flatMap(exam -> published(Path.of("docs/figures/" + exam + ".json")))
            .collect(Collectors.toMap(SafetyFiguresTests::name, Function.identity()));

    /// One set stands for the others when typed otherwise, because that takes its time.
    @Test
    void ownMessagesAreSeenAsWellAsPublished() {
        var sets = SafetySet.heldOut();
        holds(exam().of(sets.getFirst()).rowsOfEveryTyping());
        holds(exam().of(sets.getLast()).rows());
    }

    @Test
    void ownTalksGoAsWellAsPublished() {
        holds(List.of(exam().row(SafetyTalks.own(), line -> {})));
    }

    @Test
    void publicMessagesAreSeenAsWellAsPublished() {
        assumeTrue(Files.isDirectory(DATA), "the public data sets are not there");
        SafetyFiles.inPublic(DATA).forEach(set -> holds(exam().of(set).rows()));
    }

    @Test
    void repliesAreHeldAsWellAsPublished() {
        holds(Stores.SQLITE.bean(GuardExam.class).rows(GuardExam.own()));
    }

    private static SafetyExam exam() {
        return Stores.SQLITE.bean(SafetyExam.class);
    }

    private static void holds(List<Row> rows) {
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            var published = PUBLISHED.getOrDefault(name(row), Row.plain("missing", "", 0, 0));
            assertThat(published.low()).as(name(row)).isNotNull();
            if (isBetterWhenSmall(row)) {
                assertThat(row.value()).as(name(row)).isLessThanOrEqualTo(published.high());
            } else if (isBetterWhenLarge(row)) {
                assertThat(row.value()).as(name(row)).isGreaterThanOrEqualTo(published.low());
            }
        });
    }

    /// To be scoped is false only where everyone tells of everyday stress.
    private static boolean isBetterWhenSmall(Row row) {
        return row.metric().startsWith("false-")
                || row.metric().startsWith("held-by-mistake")
                || name(row).equals("SAD_v1 scoped");
    }

    private static boolean isBetterWhenLarge(Row row) {
        return Stream.of("recognised", "carded", "held", "turns-right").anyMatch(row.metric()::startsWith);
    }

    private static Stream<Row> published(Path file) {
        return JsonMapper.builder().build().readValue(file.toFile(), Report.class).rows().stream();
    }

    private static String name(Row row) {
        return row.set() + " " + row.metric();
    }
}
