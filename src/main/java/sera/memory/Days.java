package sera.memory;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Which days English words mean, seen from a day: a small grammar over `java.time`.
///
/// @param today the day the words were said, where the person was
/// @param past whether the words tell of what was
record Days(LocalDate today, boolean past) {
    private static final String WEEKDAY =
            "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|weds|thurs|fri)";
    private static final String MONTH =
            "(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)";
    private static final String COUNT =
            "(a couple of|a few|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})";
    private static final String UNIT = "(day|week|fortnight|month|year)s?";
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("a couple of", 2),
            Map.entry("three", 3),
            Map.entry("a few", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12));
    private static final Pattern PAST = Pattern.compile(
            "\\b(?:was|were|had|went|did|saw|(?<!have )(?<!'ve )got|met|fell|told|lost|left|quit|broke|came|started|[a-z]{2,}ed)\\b");

    /// One way of naming days.
    private record Way(Pattern words, BiFunction<Days, MatchResult, Optional<Span>> meaning) {
        static Way of(String words, BiFunction<Days, MatchResult, Optional<Span>> meaning) {
            return new Way(Pattern.compile("\\b(?:" + words + ")\\b"), meaning);
        }
    }

    private static final List<Way> WAYS = List.of(
            Way.of("day after tomorrow", (days, found) -> days.plus(2)),
            Way.of("day before yesterday", (days, found) -> days.plus(-2)),
            Way.of("tomorrow|tmrw|tmr|tomoz", (days, found) -> days.plus(1)),
            Way.of("yesterday|last night", (days, found) -> days.plus(-1)),
            Way.of("today|tonight|this (?:morning|afternoon|evening)", (days, found) -> days.plus(0)),
            Way.of(COUNT + " " + UNIT + " (?:ago|back)", (days, found) -> days.away(found, -1)),
            Way.of("in " + COUNT + " " + UNIT + "(?:'? time)?", (days, found) -> days.away(found, 1)),
            Way.of("(\\d{4})-(\\d{2})-(\\d{2})", (days, found) -> Days.iso(found)),
            Way.of(
                    "(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + "(?:,? (\\d{4}))?",
                    (days, found) -> days.dated(found.group(1), found.group(2), found.group(3))),
            Way.of(
                    MONTH + " (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?",
                    (days, found) -> days.dated(found.group(2), found.group(1), found.group(3))),
            Way.of("(next|last|this|at the|over the|on the) weekend", (days, found) -> days.weekend(found.group(1))),
            Way.of("(next|last|this) (week|month|year)", (days, found) -> days.whole(found.group(1), found.group(2))),
            Way.of(
                    "(next|last|this(?: coming)?|on|by|this past)? ?" + WEEKDAY,
                    (days, found) -> days.weekday(found.group(1), found.group(2))),
            Way.of("the (\\d{1,2})(?:st|nd|rd|th)", (days, found) -> days.dayOfMonth(found.group(1))),
            Way.of(
                    "(?:in|since|until|by|last|next|this) " + MONTH + "(?: (\\d{4}))?",
                    (days, found) -> days.month(found.group(1), found.group(2))),
            Way.of("(?:in|since) ((?:19|20)\\d{2})", (days, found) -> Days.year(found.group(1))),
            Way.of("(?:at|on|for|over) christmas(?: day)?", (days, found) -> days.dated("25", "december", null)));

    /// The days these words name, if any.
    static Optional<Span> in(String words, LocalDate today) {
        var plain = words.toLowerCase(Locale.ROOT).replace('’', '\'');
        var days = new Days(today, PAST.matcher(plain).find());
        return WAYS.stream()
                .map(way -> days.named(way, plain))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Span> named(Way way, String plain) {
        return way.words().matcher(plain).results().findFirst().flatMap(found -> way.meaning()
                .apply(this, found));
    }

    private Optional<Span> plus(int days) {
        return Optional.of(Span.of(today.plusDays(days)));
    }

    private Optional<Span> away(MatchResult found, int direction) {
        var count = direction * NUMBERS.getOrDefault(found.group(1), number(found.group(1)));
        return switch (found.group(2)) {
            case "day" -> plus(count);
            case "week" -> plus(7 * count);
            case "fortnight" -> plus(14 * count);
            case "month" -> Optional.of(Span.of(today.plusMonths(count)));
            default -> Optional.of(Span.of(today.plusYears(count)));
        };
    }

    private static int number(String text) {
        return text.chars().allMatch(Character::isDigit) ? Integer.parseInt(text) : 1;
    }

    private static Optional<Span> iso(MatchResult found) {
        return day(number(found.group(1)), number(found.group(2)), number(found.group(3)));
    }

    /// A day with its month: in the year named, or the nearest such day on the right side of today.
    private Optional<Span> dated(String day, String month, @org.jspecify.annotations.Nullable String year) {
        var number = monthNumber(month);
        if (year != null) {
            return day(number(year), number, number(day));
        }
        return day(today.getYear(), number, number(day)).map(span -> {
            var from = span.from();
            if (past) {
                return Span.of(from.isAfter(today) ? from.minusYears(1) : from);
            }
            return Span.of(from.isBefore(today) ? from.plusYears(1) : from);
        });
    }

    private static Optional<Span> day(int year, int month, int day) {
        try {
            return Optional.of(Span.of(LocalDate.of(year, month, day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int monthNumber(String name) {
        for (var month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(name.substring(0, 3))) {
                return month.getValue();
            }
        }
        return 1;
    }

    private Optional<Span> weekend(String which) {
        var coming = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        var saturday =
                switch (which) {
                    case "last" -> today.with(TemporalAdjusters.previous(DayOfWeek.SATURDAY));
                    case "next" -> coming.plusWeeks(today.getDayOfWeek().getValue() < 3 ? 0 : 1);
                    default -> past ? today.with(TemporalAdjusters.previous(DayOfWeek.SATURDAY)) : coming;
                };
        return Optional.of(new Span(saturday, saturday.plusDays(1)));
    }

    private Optional<Span> whole(String which, String unit) {
        var step = which.equals("next") ? 1 : which.equals("last") ? -1 : 0;
        var monday =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(step);
        return Optional.of(
                switch (unit) {
                    case "week" -> new Span(monday, monday.plusDays(6));
                    case "month" -> month(YearMonth.from(today).plusMonths(step));
                    default ->
                        new Span(
                                LocalDate.of(today.getYear() + step, 1, 1),
                                LocalDate.of(today.getYear() + step, 12, 31));
                });
    }

    /// "Next Friday" is the Friday of next week; any other the nearest, before today where the words tell of what was.
    private Optional<Span> weekday(@org.jspecify.annotations.Nullable String which, String name) {
        var day = weekday(name);
        var said = which == null ? "" : which;
        if (said.equals("next")) {
            var monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            return Optional.of(Span.of(monday.with(TemporalAdjusters.nextOrSame(day))));
        }
        var before = said.equals("last") || said.equals("this past") || (past && !said.startsWith("this"));
        return Optional.of(Span.of(today.with(before ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day))));
    }

    private static DayOfWeek weekday(String name) {
        for (var day : DayOfWeek.values()) {
            if (day.name().toLowerCase(Locale.ROOT).startsWith(name.substring(0, 3))) {
                return day;
            }
        }
        return DayOfWeek.MONDAY;
    }

    private Optional<Span> dayOfMonth(String day) {
        return day(today.getYear(), today.getMonthValue(), number(day)).map(span -> {
            var months = ChronoUnit.MONTHS;
            var from = span.from();
            if (past) {
                return Span.of(from.isAfter(today) ? from.minus(1, months) : from);
            }
            return Span.of(from.isBefore(today) ? from.plus(1, months) : from);
        });
    }

    private Optional<Span> month(String name, @org.jspecify.annotations.Nullable String year) {
        var month = monthNumber(name);
        if (year != null) {
            return Optional.of(month(YearMonth.of(number(year), month)));
        }
        var here = YearMonth.of(today.getYear(), month);
        var now = YearMonth.from(today);
        var moved =
                past && here.isAfter(now) ? here.minusYears(1) : !past && here.isBefore(now) ? here.plusYears(1) : here;
        return Optional.of(month(moved));
    }

    private static Span month(YearMonth month) {
        return new Span(month.atDay(1), month.atEndOfMonth());
    }

    private static Optional<Span> year(String year) {
        return Optional.of(new Span(LocalDate.of(number(year), 1, 1), LocalDate.of(number(year), 12, 31)));
    }
}
