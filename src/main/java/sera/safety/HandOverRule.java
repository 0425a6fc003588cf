package sera.safety;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import sera.safety.Signals.Measured;
import sera.safety.Signals.Score;

/// Whether one rule holds of what is known. A pure function of its numbers; unknown means no.
sealed interface HandOverRule {
    /// How firmly it holds; a rule that can be confirmed holds softly until it is.
    enum Holds {
        NOT,
        SOFTLY,
        FIRMLY;

        static Holds when(boolean holds) {
            return holds ? FIRMLY : NOT;
        }
    }

    Holds on(Signals signals);

    record ItemNine(int atLeast) implements HandOverRule {
        @Override
        public Holds on(Signals signals) {
            return Holds.when(signals.itemNine() >= atLeast);
        }
    }

    /// The newest score of an instrument, from here and below there.
    record Latest(String of, int atLeast, int men, int below, boolean hard) implements HandOverRule {
        @Override
        public Holds on(Signals signals) {
            var from = signals.drinker() == Signals.Drinker.MAN ? men : atLeast;
            var scores = signals.of(of);
            return Holds.when(!scores.isEmpty() && fits(scores.getLast(), from));
        }

        private boolean fits(Score score, int from) {
            return score.total() >= from && score.total() < below && (score.hard() || !hard);
        }
    }

    /// High now, and high at a reading at least some days before.
    record Twice(String of, int atLeast, int daysApart) implements HandOverRule {
        @Override
        public Holds on(Signals signals) {
            var scores = signals.of(of);
            return Holds.when(!scores.isEmpty()
                    && scores.getLast().total() >= atLeast
                    && scores.stream().anyMatch(before -> isHighBefore(before, scores.getLast())));
        }

        private boolean isHighBefore(Score before, Score latest) {
            return before.total() >= atLeast && ChronoUnit.DAYS.between(before.on(), latest.on()) >= daysApart;
        }
    }

    /// Not fallen enough from the first reading to the newest, where that one was made in these weeks of use.
    record Unchanged(String of, int fall, int firstAtLeast, int fromWeek, int toWeek) implements HandOverRule {
        @Override
        public Holds on(Signals signals) {
            var scores = signals.of(of);
            return Holds.when(scores.size() > 1 && isDue(signals, scores.getLast()) && isFlat(scores));
        }

        private boolean isDue(Signals signals, Score latest) {
            var week = week(signals, latest);
            return week >= fromWeek && week <= toWeek;
        }

        private boolean isFlat(List<Score> scores) {
            var first = scores.getFirst().total();
            return first >= firstAtLeast && first - scores.getLast().total() < fall;
        }
    }

    /// Above the course that goes with getting better, at the newest reading.
    record Course(String of, NavigableMap<Integer, Integer> weeks) implements HandOverRule {
        Course(String of, Map<Integer, Integer> weeks) {
            this(of, new TreeMap<>(weeks));
        }

        @Override
        public Holds on(Signals signals) {
            var scores = signals.of(of);
            return Holds.when(!scores.isEmpty() && isAbove(signals, scores.getLast()));
        }

        private boolean isAbove(Signals signals, Score latest) {
            var bound = weeks.floorEntry(week(signals, latest));
            return bound != null && latest.total() >= bound.getValue();
        }
    }

    /// Risen over the best so far; firmly when two readings within some days both say so.
    record Worse(String of, int rise, int withinDays) implements HandOverRule {
        @Override
        public Holds on(Signals signals) {
            var scores = signals.of(of);
            if (!hasRisen(scores)) {
                return Holds.NOT;
            }
            var before = scores.subList(0, scores.size() - 1);
            return hasRisen(before) && areClose(before.getLast(), scores.getLast()) ? Holds.FIRMLY : Holds.SOFTLY;
        }

        private boolean hasRisen(List<Score> scores) {
            return scores.size() > 1
                    && scores.subList(0, scores.size() - 1).stream()
                            .anyMatch(before -> scores.getLast().total() - before.total() >= rise);
        }

        private boolean areClose(Score one, Score other) {
            return ChronoUnit.DAYS.between(one.on(), other.on()) <= withinDays;
        }
    }

    /// A week's mood well below the four weeks before together with other sleep, or days at the very bottom.
    record Mood(int fall, int sleepHours, int lowest, int daysAtLowest, int leastDays, int leastDaysBefore)
            implements HandOverRule {
        private static final int WEEK = 7;
        private static final int BEFORE = 28;

        @Override
        public Holds on(Signals signals) {
            return Holds.when(hasFallen(signals) || isAtTheBottom(signals));
        }

        private boolean hasFallen(Signals signals) {
            var mood = change(signals, signals.moods());
            var sleep = change(signals, signals.nights());
            return mood.isPresent()
                    && sleep.isPresent()
                    && mood.getAsDouble() <= -fall
                    && Math.abs(sleep.getAsDouble()) >= sleepHours;
        }

        private OptionalDouble change(Signals signals, List<Measured> all) {
            var week = days(all, signals.today().minusDays(WEEK - 1), signals.today());
            var before = days(
                    all,
                    signals.today().minusDays(WEEK + BEFORE - 1),
                    signals.today().minusDays(WEEK));
            return week.size() < leastDays || before.size() < leastDaysBefore
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(mean(week) - mean(before));
        }

        private boolean isAtTheBottom(Signals signals) {
            var last = days(signals.moods(), signals.today().minusDays(daysAtLowest - 1), signals.today());
            return last.size() == daysAtLowest && last.stream().allMatch(value -> value <= lowest);
        }
    }

    /// Two weeks of steady use in which nothing that was measured got better, or it got worse; not where all is well.
    record Fortnight(
            int daysUsed, int leastDays, int better, int well, Map<String, Integer> change, Map<String, Integer> low)
            implements HandOverRule {
        private static final int DAYS = 14;

        @Override
        public Holds on(Signals signals) {
            var found = Stream.concat(
                            Stream.of(mood(signals)),
                            change.keySet().stream().map(instrument -> score(signals, instrument)))
                    .filter(result -> result != Result.UNKNOWN)
                    .toList();
            return Holds.when(
                    isSteady(signals) && !found.isEmpty() && found.stream().noneMatch(Result.GOOD::equals));
        }

        private enum Result {
            UNKNOWN,
            GOOD,
            NOT_GOOD;

            static Result of(boolean good) {
                return good ? GOOD : NOT_GOOD;
            }
        }

        private boolean isSteady(Signals signals) {
            var from = signals.today().minusDays(DAYS - 1);
            var days = signals.used().stream()
                    .filter(day -> !day.isBefore(from) && !day.isAfter(signals.today()))
                    .count();
            return !signals.began().isAfter(from) && days >= daysUsed;
        }

        private Result mood(Signals signals) {
            var half = signals.today().minusDays(DAYS / 2 - 1);
            var first = days(signals.moods(), signals.today().minusDays(DAYS - 1), half.minusDays(1));
            var second = days(signals.moods(), half, signals.today());
            return first.size() < leastDays || second.size() < leastDays
                    ? Result.UNKNOWN
                    : Result.of(mean(second) >= well || mean(second) - mean(first) >= better);
        }

        private Result score(Signals signals, String instrument) {
            var scores = signals.of(instrument);
            return scores.size() < 2
                            || scores.getLast().on().isBefore(signals.today().minusDays(DAYS - 1))
                    ? Result.UNKNOWN
                    : Result.of(isBetter(scores, instrument));
        }

        private boolean isBetter(List<Score> scores, String instrument) {
            var latest = scores.getLast().total();
            return latest < low.getOrDefault(instrument, 0)
                    || scores.getFirst().total() - latest >= change.getOrDefault(instrument, Integer.MAX_VALUE);
        }
    }

    record Cards(int atLeast, int days) implements HandOverRule {
        @Override
        public Holds on(Signals signals) {
            var from = signals.today().minusDays(days);
            return Holds.when(signals.cards().stream()
                            .filter(day -> !day.isBefore(from) && !day.isAfter(signals.today()))
                            .count()
                    >= atLeast);
        }
    }

    record Refusals(int atLeast) implements HandOverRule {
        @Override
        public Holds on(Signals signals) {
            return Holds.when(signals.refusals() >= atLeast);
        }
    }

    record HighMood() implements HandOverRule {
        @Override
        public Holds on(Signals signals) {
            return Holds.when(signals.seen().contains(Concern.Kind.MANIA));
        }
    }

    /// Whole weeks of use at a reading.
    private static int week(Signals signals, Score score) {
        return (int) (ChronoUnit.DAYS.between(signals.began(), score.on()) / 7);
    }

    /// One value a day, from what the person said themselves.
    private static List<Double> days(List<Measured> all, LocalDate from, LocalDate to) {
        var sums = new TreeMap<LocalDate, List<Double>>();
        all.stream()
                .filter(one -> one.source() == Signals.Source.SAID)
                .filter(one -> !one.on().isBefore(from) && !one.on().isAfter(to))
                .forEach(one -> sums.computeIfAbsent(one.on(), day -> new java.util.ArrayList<>())
                        .add(one.value()));
        return sums.values().stream().map(HandOverRule::mean).toList();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
