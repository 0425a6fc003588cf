package sera.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import sera.privacy.Privacy;
import sera.shared.Person;
import sera.shared.Sensitive;
import sera.testing.People;
import sera.testing.Stores;

/// A child is told whom to reach, and only then, when no danger stands, is everything deleted.
@ParameterizedClass
@EnumSource(Stores.class)
@SuppressWarnings("NullAway.Init")
class FarewellTests {
    @Parameter
    Stores store;

    private Person me;

    private Conversation talk;

    private final List<String> shown = new ArrayList<>();

    @BeforeEach
    void aChildTalks() {
        me = People.someone(store);
        talk = store.bean(Conversations.class).begin(me, false);
    }

    @Test
    void aSignAloneDeletesNothing() {
        says("canary: im 11", "");
        assertThat(kept()).isTrue();
        says("13 to 17", "age-13-17");
        says("canary: school was rubbish", "");
        assertThat(kept()).isTrue();
    }

    @Test
    void peopleFirstThenTheExplanationThenNothingIsLeft() {
        says("canary: im 11", "");
        says("Under 13", "age-under-13");
        assertThat(String.join(" ", shown)).contains("line");
        assertThat(kept()).isTrue();
        shown.clear();
        says("No", "no");
        assertThat(String.join(" ", shown)).contains("delete");
        assertThat(kept()).isFalse();
        assertThat(store.bean(Privacy.class).export(me.id()).values()).allMatch(List::isEmpty);
    }

    @Test
    void whileADangerStandsTheTalkGoesOn() {
        says("canary: im 11", "");
        says("Under 13", "age-under-13");
        says("Yes", "yes");
        says("canary: hes coming", "");
        assertThat(kept()).isTrue();
        says("I'm safe now", "safer");
        says("Yes", "yes");
        assertThat(kept()).as("not before the explanation").isTrue();
        says("canary: ok", "");
        assertThat(kept()).isFalse();
    }

    @Test
    void whatNeedsAPersonIsSaidOnceBelowTheReply() {
        says("canary: ive been feeling low for months", "");
        says("canary: ive been feeling low for months", "");
        var lines = store.bean(Conversations.class).entries(me, talk).stream()
                .filter(entry ->
                        entry instanceof Entry.Notice notice && notice.name().startsWith(PeopleNeeded.LINE));
        assertThat(lines).hasSize(1);
    }

    @Test
    void theWhyOfASafetyReplyNamesTheSituation() {
        says("canary: i want to kill myself", "");
        var last = store.bean(Conversations.class).entries(me, talk).getLast();
        assertThat(last).isInstanceOfSatisfying(Entry.Reply.class, reply -> assertThat(reply.why())
                .contains("Thoughts of suicide or of hurting yourself"));
    }

    private boolean kept() {
        return store.bean(Conversations.class).of(me, talk.id()).isPresent();
    }

    private void says(String words, String choice) {
        var saying = new Saying(
                UUID.randomUUID(), new Sensitive<>(words), Optional.of(choice).filter(key -> !key.isEmpty()));
        store.bean(Conversations.class).take(me, talk, saying, new Ear());
    }

    /// Hears what is said.
    private final class Ear implements Audience {
        @Override
        public void kept(Entry.Said said) {}

        @Override
        public void owes(Entry.Notice notice) {}

        @Override
        public void begins(ReplyId reply) {}

        @Override
        public void ends(Entry.Reply reply) {}

        @Override
        public void withdrawn() {}

        @Override
        public void says(String sentence) {
            shown.add(sentence);
        }
    }
}
