package sera.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every line sera may say, held against craft.md.
class BankLintTests {
    private static final Banks BANKS = Banks.read(Exercises.read());
    private static final Pattern BANNED = Pattern.compile(
            "(?i)always here|\\bi understand\\b|feel for you|great job|well done|you've got this|therapist|\\btreatment\\b|"
                    + "\\bcures?\\b|diagnos|it sounds like|it seems like|i hear that|how does that make you feel|before you go\\b|"
                    + "don't worry|cheer up|everything happens for a reason|at least you|others have it worse|"
                    + "just think positive|promise me|silly things|commit suicide");
    private static final Set<String> OUT = Set.of(
            "else",
            "neither",
            "not-now",
            "not-sure",
            "stop",
            "skip",
            "no",
            "rather-not-say",
            "rather-not-say-yet",
            "cant-tell",
            "hard-to-say",
            "drop-it",
            "leave-it",
            "leave-it-here",
            "leave-it-for-now",
            "not-ready",
            "not-tonight",
            "let-it-rest",
            "let-it-burn-down",
            "put-it-down",
            "only-clever",
            "i-cant-find-one",
            "not-my-thing");

    /// Their last choice opens out by itself: company without a reason, being heard.
    private static final Set<String> OPEN_BY_THEMSELVES = Set.of("sleep.open", "wish.ask");

    static Stream<Bank> banks() {
        return BANKS.all().stream();
    }

    static Stream<Bank> own() {
        return banks().filter(bank -> bank.move() != Move.SAFETY);
    }

    @ParameterizedTest
    @MethodSource("banks")
    void saysNothingLoud(Bank bank) {
        assertThat(texts(bank)).allSatisfy(text -> assertThat(text)
                .doesNotContain("!")
                .doesNotContainPattern("\\p{IsEmoji_Presentation}")
                .doesNotContainPattern(BANNED));
    }

    @ParameterizedTest
    @MethodSource("own")
    void asksAtMostOneThing(Bank bank) {
        assertThat(bank.words())
                .allSatisfy(wording -> assertThat(wording.text().chars().filter(c -> c == '?'))
                        .as(wording.text())
                        .hasSizeLessThanOrEqualTo(1));
    }

    @ParameterizedTest
    @MethodSource("own")
    void isShort(Bank bank) {
        int longest = bank.stable() || bank.topic().startsWith("receive.long") ? 45 : 32;
        assertThat(bank.words()).allSatisfy(wording -> {
            assertThat(wording.sentences()).as(wording.text()).hasSizeLessThanOrEqualTo(3);
            assertThat(wording.text().split(" ")).as(wording.text()).hasSizeLessThanOrEqualTo(longest);
            assertThat(wording.sentences()).allSatisfy(s -> assertThat(s).matches("(?s).*[.?][\"”]?"));
        });
    }

    @ParameterizedTest
    @MethodSource("own")
    void offersTwoToFourShortChoicesInTheirVoice(Bank bank) {
        assertThat(bank.choices().size()).isIn(0, 1, 2, 3, 4);
        assertThat(bank.choices()).allSatisfy(choice -> {
            assertThat(choice.label().split(" ")).as(choice.label()).hasSizeLessThanOrEqualTo(5);
            assertThat(choice.key()).matches("[a-z0-9-]+");
        });
        assertThat(bank.choices()).extracting(Choice::key).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("own")
    void leavesAWayOut(Bank bank) {
        if (!bank.choices().isEmpty() && !OPEN_BY_THEMSELVES.contains(bank.topic())) {
            assertThat(bank.choices()).as(bank.topic()).extracting(Choice::key).containsAnyElementsOf(OUT);
        }
    }

    @ParameterizedTest
    @MethodSource("own")
    void hasWordsEnoughForItsKind(Bank bank) {
        int least = bank.topic().startsWith("ask.") ? 8 : bank.stable() ? 1 : 2;
        least = bank.topic().equals("closing.goodbye") ? 12 : least;
        least = bank.topic().startsWith("join.") ? 1 : least;
        assertThat(bank.words()).as(bank.topic()).hasSizeGreaterThanOrEqualTo(least);
        assertThat(bank.words()).extracting(Wording::text).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("banks")
    void saysWhyInPlainWords(Bank bank) {
        assertThat(bank.why()).endsWith(".").doesNotContain("!").hasSizeLessThan(160);
    }

    private static List<String> texts(Bank bank) {
        return Stream.concat(
                        bank.words().stream().flatMap(wording -> wording.sentences().stream()),
                        Stream.concat(bank.choices().stream().map(Choice::label), Stream.of(bank.why())))
                .toList();
    }

    @org.junit.jupiter.api.Test
    void aThirdOfWordingsAsksNothing() {
        var all = own().flatMap(bank -> bank.words().stream()).toList();
        assertThat(all.stream().filter(wording -> !wording.text().contains("?")).count())
                .isGreaterThan(all.size() / 3);
    }

    @org.junit.jupiter.api.Test
    void receivesInAtLeastFortyWays() {
        assertThat(own().filter(bank -> bank.topic().startsWith("receive."))
                        .flatMap(bank -> bank.words().stream())
                        .filter(wording -> !wording.text().contains("?")))
                .hasSizeGreaterThanOrEqualTo(40);
        assertThat(BANKS.of(Phrasing.LAST_RESORT).words()).hasSizeGreaterThan(20);
    }
}
