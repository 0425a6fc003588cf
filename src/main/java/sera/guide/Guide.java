package sera.guide;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import sera.memory.Recalled;
import sera.shared.Person;

/// What to say next and why, and authored words for it. Holds nothing: the same talk and the same chance give the same
/// reply.
@Component
public class Guide {
    private final Phrasing phrasing;
    private final Picture picture;
    private final OpeningRule opening;
    private final List<Rule> rules;

    public Guide(RandomGenerator chance) {
        var exercises = Exercises.read();
        var banks = Banks.read(exercises);
        var cues = Cues.read();
        var mirror = Mirror.read();
        var drafts = new Drafts(banks, exercises);
        phrasing = new Phrasing(banks, chance);
        picture = new Picture(cues, mirror);
        opening = new OpeningRule(drafts, mirror);
        rules = rules(drafts, exercises, cues, mirror, new Answers(banks));
    }

    private static List<Rule> rules(Drafts drafts, Exercises exercises, Cues cues, Mirror mirror, Answers answers) {
        var echo = new Echo(mirror);
        return List.of(
                new SafetyRule(drafts),
                new ExerciseRule(drafts, exercises, cues),
                new RepairRule(drafts, cues, answers),
                new StopRule(drafts, answers),
                new HonestRule(drafts),
                new GoodbyeRule(drafts),
                new AskedExerciseRule(drafts, cues, answers),
                new AfterSafetyRule(drafts),
                new LongMessageRule(drafts, cues),
                new SubjectRule(drafts, cues, answers),
                new ShapeRule(drafts, cues, answers),
                new FeelingRule(drafts, cues, answers),
                new HeavyRule(drafts, cues, answers),
                new AnswerRule(drafts, answers),
                new SmallTalkRule(drafts),
                new AdviceRule(drafts),
                new YesNoRule(drafts),
                new LetGoRule(drafts),
                new TwoReadingsRule(drafts),
                new WishRule(drafts, cues, echo),
                new SummaryRule(drafts),
                new JoinRule(drafts),
                new QuestionRule(drafts, echo),
                new EnoughRule(drafts),
                new ReceiveRule(drafts, echo),
                new PresenceRule(drafts));
    }

    /// The opening of a talk.
    public Plan open(Person person, Recalled recalled, boolean returning, Instant now) {
        return open(person, recalled, returning, false, now);
    }

    /// The opening of a talk; after a crisis last time, that comes first.
    public Plan open(Person person, Recalled recalled, boolean returning, boolean afterCrisis, Instant now) {
        return opening.open(recalled, returning, afterCrisis);
    }

    /// The sentences of an opening.
    public List<String> words(Plan opened) {
        return phrasing.opening(opened);
    }

    /// What the next reply is to do.
    public Plan plan(Talk talk) {
        var state = picture.read(Message.of(talk), TalkState.before(talk)).careful(talk.careful());
        return rules.stream()
                .map(rule -> rule.plan(talk, state))
                .flatMap(Optional::stream)
                .filter(plan -> phrasing.hasWordsFor(plan, talk.past()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rule had words"));
    }

    /// The sentences of that reply.
    public List<String> words(Plan plan, Talk talk) {
        return phrasing.words(plan, talk);
    }

    /// What goes out in place of a sentence that was held back.
    public String safeWords() {
        return phrasing.safe();
    }
}
