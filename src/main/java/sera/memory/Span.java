package sera.memory;

import java.time.LocalDate;

/// From a day to a day, both included.
public record Span(LocalDate from, LocalDate to) {
    static Span of(LocalDate day) {
        return new Span(day, day);
    }

    boolean isOver(LocalDate today) {
        return to.isBefore(today);
    }
}
