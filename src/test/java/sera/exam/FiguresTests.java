package sera.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sera.understanding.Understanding;
import tools.jackson.databind.json.JsonMapper;

/// No figure of the model cards falls by more than its interval.
class FiguresTests {
    private static final Path FIGURES = Path.of("docs/model-cards/figures.json");
    private static final Path DATA = Path.of("../shared/data");
    private static final Reader READER = new Reader(new Understanding());

    @Test
    void ownCasesAreReadAsWellAsTheCardsSay() {
        holds(new CaseExam("understanding", Cases.heldOut(), READER).rows());
    }

    @Test
    void publicDataIsReadAsWellAsTheCardsSay() {
        assumeTrue(Files.isDirectory(DATA), "the public data sets are not there");
        var none = Optional.<Path>empty();
        var rows = new ArrayList<Row>();
        var files = new ExamFiles(DATA, none, none, none, none, List.of());
        files.emotions().ifPresent(file -> rows.addAll(UnderstandingExam.emotions(file)));
        files.talk().ifPresent(file -> rows.addAll(UnderstandingExam.talk(READER, file)));
        files.traps().ifPresent(file -> rows.addAll(UnderstandingExam.traps(READER, file)));
        holds(rows);
    }

    private static void holds(List<Row> rows) {
        var cards = cards();
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            var card = cards.getOrDefault(name(row), Row.plain("missing", "", 0, 0));
            assertThat(card.low()).as(name(row)).isNotNull();
            if (isBetterWhenSmall(row)) {
                assertThat(row.value()).as(name(row)).isLessThanOrEqualTo(card.high());
            } else {
                assertThat(row.value()).as(name(row)).isGreaterThanOrEqualTo(card.low());
            }
        });
    }

    private static boolean isBetterWhenSmall(Row row) {
        return row.metric().endsWith("ece") || row.metric().endsWith("mean-error");
    }

    private static Map<String, Row> cards() {
        return JsonMapper.builder().build().readValue(FIGURES.toFile(), Report.class).rows().stream()
                .collect(Collectors.toMap(FiguresTests::name, Function.identity()));
    }

    private static String name(Row row) {
        return row.set() + " " + row.metric();
    }
}
