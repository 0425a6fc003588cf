package sera.exam;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/// The figures of an exam, as a table for people and as JSON for programs.
public record Report(String version, String date, List<Row> rows) {
    public void print(PrintStream out) {
        var widest = rows.stream().mapToInt(row -> row.metric().length()).max().orElse(0);
        var form = "%-28s %-" + Math.max(24, widest) + "s %8s %10s %21s%n";
        out.printf(Locale.ROOT, form, "set", "metric", "n", "value", "95 % interval");
        rows.forEach(row -> out.printf(
                Locale.ROOT,
                form,
                row.set(),
                row.metric(),
                row.n(),
                String.format(Locale.ROOT, "%.3f", row.value()),
                interval(row)));
    }

    public void write(Path file) {
        JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), this);
    }

    private static String interval(Row row) {
        return row.low() == null || row.high() == null
                ? ""
                : String.format(Locale.ROOT, "%.3f to %.3f", row.low(), row.high());
    }
}
