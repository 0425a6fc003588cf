package sera.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An exercise as its file has it.
///
/// @param purpose one sentence: what it is for
/// @param claim what may be said of its effect, no larger than its evidence
/// @param excludedBy health answers that rule it out; one that is not known rules it out of what is offered
/// @param alternative what is offered where this one is ruled out; empty where nothing rules it out
/// @param crisisSafe may run while safety stands
/// @param print `record`, `week` or empty: how it goes on paper
record Exercise(
        String id,
        String name,
        Family family,
        String purpose,
        int minutes,
        Evidence evidence,
        String claim,
        String source,
        String date,
        List<String> cautions,
        Set<String> excludedBy,
        String alternative,
        boolean crisisSafe,
        Set<Wish> wishes,
        Set<Feeling> feelings,
        String stop,
        String print,
        List<Step> steps,
        Map<String, List<String>> end) {

    static final String BETTER = "better";
    static final String SAME = "same";
    static final String WORSE = "worse";
    static final String UNRATED = "unrated";

    Optional<Step> step(String wanted) {
        return steps.stream().filter(step -> step.id().equals(wanted)).findFirst();
    }

    Step first() {
        return steps.getFirst();
    }

    /// How far a step is, in hundredths: what the page says of the way.
    int place(Step step) {
        return steps.indexOf(step) + 1;
    }

    Candidate candidate() {
        return new Candidate(id, family, evidence, wishes, feelings, minutes, excludedBy);
    }
}
