package sera.conversation;

import java.util.stream.Stream;
import sera.guide.Plan;
import sera.guide.Talk;

/// A maker of words for a plan, one sentence after another. The guide's own is always there; a model may be another.
public interface Wordsmith {
    Stream<String> words(Plan plan, Talk talk);
}
