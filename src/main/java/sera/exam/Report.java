package sera.exam;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/// The figures of an exam, as a table for people and as JSON for programs.
public record Report(String version, String date, List<Row> rows) {
    public void print(PrintStream out) {
        out.printf(Locale.ROOT, "%-28s %-24s %8s %10s %21s%n", "set", "metric", "n", "value", "95 % interval");
        rows.forEach(row -> out.println(line(row)));
    }

    public void write(Path file) {
        JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), this);
    }

    private static String line(Row row) {
        var interval = row.low() == null || row.high() == null
                ? ""
                : String.format(Locale.ROOT, "%.3f to %.3f", row.low(), row.high());
        return String.format(
                Locale.ROOT, "%-28s %-24s %8d %10.3f %21s", row.set(), row.metric(), row.n(), row.value(), interval);
    }
}
