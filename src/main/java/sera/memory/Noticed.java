package sera.memory;

import java.util.List;
import java.util.Optional;

/// A fact somebody said about themselves, before it is kept.
///
/// @param gist one short sentence, to them
/// @param words their own words it rests on
/// @param subject of two facts with one subject, the newer supersedes the older
/// @param ends subjects it also supersedes
/// @param about when it is or was, where they said so
/// @param confidence 0 to 1
/// @param sensitive brought up only when the person opens the subject
public record Noticed(
        String kind,
        String gist,
        String words,
        String subject,
        List<String> ends,
        Optional<Span> about,
        double confidence,
        boolean sensitive) {}
