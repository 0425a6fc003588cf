package sera.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sera.conversation.Conversations;
import sera.conversation.Entry;
import sera.conversation.Saying;
import sera.exam.Listener;
import sera.safety.SafetyEnvelope;
import sera.shared.Person;
import sera.shared.Sensitive;
import sera.testing.People;
import sera.testing.Stores;

class SittingTests {
    private static final Stores STORE = Stores.SQLITE;

    @SuppressWarnings("NullAway.Init")
    private Person me;

    @BeforeEach
    void someone() {
        me = People.someone(STORE);
    }

    @Test
    void aNumberPicksAChoice() {
        var sitting = sitting();
        var opening = sitting.opening();
        assertThat(opening.choices()).hasSizeGreaterThan(1);
        sitting.turn("2");
        assertThat(said()).endsWith(opening.choices().get(1).label());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9", "99", "2 of them", "-1", "1234567890123"})
    void aNumberThatIsNoChoiceIsWhatTheySay(String line) {
        var sitting = sitting();
        sitting.opening();
        assertThat(sitting.turn(line).sentences()).isNotEmpty();
        assertThat(said()).endsWith(line);
    }

    @Test
    void aTalkTakenUpAgainOpensAtItsLastWords() {
        var last = sitting().turn("canary: i keep opening the email");
        var again = sitting().opening();
        assertThat(again.reply()).isEqualTo(last.reply());
        assertThat(again.choices()).isEqualTo(last.choices());
    }

    @Test
    void whatStillWaitsIsAnsweredFirst() {
        var first = sitting().opening();
        leaveUnanswered("canary: before it broke off");
        assertThat(sitting().opening().sentences()).isNotEmpty().isNotEqualTo(first.sentences());
        assertThat(conversations().waits(me, conversations().current(me))).isFalse();
    }

    @Test
    void theCardStandsBelowTheReply() {
        var turn = sitting().turn("canary: i want to kill myself tonight");
        assertThat(turn.card()).isNotEmpty();
        assertThat(turn.reply()).startsWith(turn.sentences().getFirst()).contains("\n\n", "999");
    }

    @Test
    void choicesArePrintedAsNumberedLines() {
        var out = new ByteArrayOutputStream();
        var opening = sitting().opening();
        new PlainVoice(new PrintStream(out, true, StandardCharsets.UTF_8), false).opening(opening);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .startsWith(
                        opening.reply(), "  1  " + opening.choices().getFirst().label())
                .doesNotContain("> ");
    }

    private void leaveUnanswered(String words) {
        var saying = new Saying(UUID.randomUUID(), new Sensitive<>(words), Optional.empty());
        assertThatThrownBy(() -> conversations().take(me, conversations().current(me), saying, new Listener() {
                    @Override
                    public void kept(Entry.Said said) {
                        throw new IllegalStateException("broke off");
                    }
                }))
                .hasMessage("broke off");
    }

    private List<String> said() {
        return conversations().entries(me, conversations().current(me)).stream()
                .filter(Entry.Said.class::isInstance)
                .map(entry -> ((Entry.Said) entry).words().orElseThrow().reveal())
                .toList();
    }

    private Sitting sitting() {
        return new Sitting(conversations(), STORE.bean(SafetyEnvelope.class), STORE.program(), me);
    }

    private static Conversations conversations() {
        return STORE.bean(Conversations.class);
    }
}
