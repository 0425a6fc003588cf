package sera.memory;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// One way people tell one kind of fact.
///
/// @param whole it may stand anywhere in a sentence; otherwise a clause begins with it
/// @param allow guards that do not hold it back
/// @param gist with places for its groups
/// @param plain what is kept where the groups of the gist are empty; empty where the gist always does
/// @param timed it counts only with a time
/// @param pastOnly it counts only when that time is not to come
record FactPattern(
        String id,
        String kind,
        Pattern match,
        boolean whole,
        Set<String> allow,
        String gist,
        String plain,
        String subject,
        List<String> ends,
        double confidence,
        boolean sensitive,
        boolean timed,
        boolean pastOnly) {}
