package sera.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// An exercise in a moment, as numbers: the average, the first rating, what fits, its family, itself.
final class Features {
    private static final int AVERAGE = 0;
    private static final int START = 1;
    private static final int EVIDENCE = 2;
    private static final int HIGH = 7;
    private static final int LONG = 10;
    private static final int NIGHT = 22;
    private static final int MORNING = 5;

    private final Beliefs beliefs;
    private final int families;
    private final int own;
    private final Map<String, Integer> places = new HashMap<>();
    private final int size;

    Features(Beliefs beliefs, List<Candidate> candidates) {
        this.beliefs = beliefs;
        this.families = EVIDENCE + beliefs.shared().size();
        this.own = families + Family.values().length;
        candidates.forEach(candidate -> places.put(candidate.id(), own + places.size()));
        this.size = own + places.size();
    }

    int size() {
        return size;
    }

    double[] priorMean() {
        var mean = new double[size];
        mean[AVERAGE] = beliefs.average();
        mean[START] = beliefs.back();
        for (var at = 0; at < beliefs.shared().size(); at++) {
            mean[EVIDENCE + at] = beliefs.shared().get(at);
        }
        return mean;
    }

    double[] priorSpread() {
        var spread = new double[size];
        for (var at = 0; at < size; at++) {
            spread[at] = at >= own ? beliefs.ownSpread() : at >= families ? beliefs.familySpread() : beliefs.spread();
        }
        spread[AVERAGE] = beliefs.averageSpread();
        spread[START] = beliefs.backSpread();
        return spread;
    }

    /// What an exercise adds in this moment, without what the first rating predicts.
    double[] of(Candidate candidate, Situation situation) {
        var row = new double[size];
        var high = situation.distress() != null && situation.distress() >= HIGH;
        var night = situation.time().getHour() >= NIGHT || situation.time().getHour() < MORNING;
        row[EVIDENCE] = (2 - candidate.evidence().ordinal()) / 2.0;
        row[EVIDENCE + 1] = situation.wish() != null && candidate.wishes().contains(situation.wish()) ? 1 : 0;
        row[EVIDENCE + 2] = share(candidate, situation);
        row[EVIDENCE + 3] = high && isBody(candidate.family()) ? 1 : 0;
        row[EVIDENCE + 4] = high && candidate.family() == Family.THINKING ? 1 : 0;
        row[EVIDENCE + 5] = night && candidate.wishes().contains(Wish.SLEEP) ? 1 : 0;
        row[EVIDENCE + 6] = high && candidate.minutes() > LONG ? 1 : 0;
        row[families + candidate.family().ordinal()] = 1;
        var place = places.get(candidate.id());
        if (place != null) {
            row[place] = 1;
        }
        return row;
    }

    /// The same with the average and the first rating: what a second rating is compared with.
    double[] rated(Candidate candidate, Situation situation, double learned, int before) {
        var row = scaled(of(candidate, situation), learned);
        row[AVERAGE] = 1;
        row[START] = before - beliefs.middle();
        return row;
    }

    static double[] scaled(double[] row, double by) {
        for (var at = 0; at < row.length; at++) {
            row[at] *= by;
        }
        return row;
    }

    private static boolean isBody(Family family) {
        return family == Family.BODY || family == Family.SENSES;
    }

    private static double share(Candidate candidate, Situation situation) {
        var fitting = situation.feelings().stream()
                .filter(candidate.feelings()::contains)
                .count();
        return situation.feelings().isEmpty()
                ? 0
                : (double) fitting / situation.feelings().size();
    }
}
