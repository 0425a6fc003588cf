package sera.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MirrorTests {
    private final Mirror mirror = Mirror.read();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "i am tired of waiting | you are tired of waiting",
                "i'm tired of waiting | you're tired of waiting",
                "im tired of waiting | you're tired of waiting",
                "I’m tired of waiting | you're tired of waiting",
                "i was late again | you were late again",
                "i wasn't asked | you weren't asked",
                "i wasnt asked | you weren't asked",
                "i have no time | you have no time",
                "i've lost my keys | you've lost your keys",
                "ive lost my job | you've lost your job",
                "i'd like a rest | you'd like a rest",
                "i'll go tomorrow | you'll go tomorrow",
                "my mum is in hospital | your mum is in hospital",
                "my boss was shouting | your boss was shouting",
                "my dad doesn't answer | your dad doesn't answer",
                "my dad doesnt answer | your dad doesn't answer",
                "my sister had a baby | your sister had a baby",
                "he told me to leave | he told you to leave",
                "she took my phone | she took your phone",
                "they left me out | they left you out",
                "it keeps me awake | it keeps you awake",
                "it is my turn | it is your turn",
                "i can't sleep | you can't sleep",
                "i cant sleep at all | you can't sleep at all",
                "i dont want to go | you don't want to go",
                "i didnt eat today | you didn't eat today",
                "i miss my friends | you miss your friends",
                "i lost my temper | you lost your temper",
                "i snapped at the kids | you snapped at the kids",
                "i cried in the car | you cried in the car",
                "i stay in bed | you stay in bed",
                "i feel sick before work | you feel sick before work",
                "i felt sick on the bus | you felt sick on the bus",
                "the rent | ",
                "everyone is asleep | everyone is asleep",
                "nothing helps me | ",
                "everything takes too long | everything takes too long",
                "he's not coming back | he's not coming back",
                "hes not coming back | he's not coming back",
                "shes moved to leeds | she's moved to leeds",
                "they're selling the house | they're selling the house",
                "people keep asking me | people keep asking you",
                "mum forgot my birthday | mum forgot your birthday",
                "dad won't talk to me | dad won't talk to you",
                "dad wont talk to me | dad won't talk to you",
                "i worked all weekend | you worked all weekend",
                "i need a break | you need a break",
                "i keep waiting for it | you keep waiting for it",
                "i couldnt get up | you couldn't get up",
                "it was mine | it was yours",
                "i hate mondays | you hate mondays",
                "someone said my name | someone said your name",
                "i argued with my brother | you argued with your brother",
                "i avoid my inbox | you avoid your inbox",
                "i ate nothing today | you ate nothing today",
                "i started a new job | you started a new job",
                "i live with my parents | you live with your parents",
                "i tried to call her | you tried to call her",
                "they havent called me | they haven't called you",
                "i was up till four. | you were up till four",
            })
    void turnsWhatTurnsCleanly(String clause, @org.jspecify.annotations.Nullable String turned) {
        assertThat(mirror.turned(clause).orElse(null)).isEqualTo(turned);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cant sleep", // no subject
                "tired of everything",
                "you dont listen to me", // whose you
                "we had a fight", // which we
                "i think you are wrong",
                "he said he would and i said no", // two clauses
                "i dont know what to do if it happens again tomorrow", // long
                "i am worthless",
                "i want to die",
                "my boss is a dick",
                "i messed up",
                "i ruin everything",
                "i always get it wrong",
                "why am i like this",
                "i mean it was fine",
                "he hits me when drunk",
                "lol i am fine",
                "i weigh too much",
                "i took pills",
                "i hear voices",
                "",
            })
    void leavesTheRest(String clause) {
        assertThat(mirror.turned(clause)).isEmpty();
    }

    @Test
    void quotesUpToEightWordsAsTheyStand() {
        assertThat(mirror.quoted("since Monday, really.")).contains("since Monday, really");
        assertThat(mirror.quoted("one two three four five six seven eight")).isPresent();
        assertThat(mirror.quoted("one two three four five six seven eight nine"))
                .isEmpty();
        assertThat(mirror.quoted("I'm useless")).isEmpty();
        assertThat(mirror.quoted("so happy 🎉")).isEmpty();
    }
}
