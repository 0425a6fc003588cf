package sera.conversation;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sera.guide.Guide;
import sera.guide.Plan;
import sera.guide.Talk;

/// The guide's authored words.
@Component
class GuideWordsmith implements Wordsmith {
    private final Guide guide;

    GuideWordsmith(Guide guide) {
        this.guide = guide;
    }

    @Override
    public Stream<String> words(Plan plan, Talk talk) {
        return guide.words(plan, talk).stream();
    }
}
