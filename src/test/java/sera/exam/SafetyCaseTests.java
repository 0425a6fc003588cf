package sera.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyCaseTests {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void aLineSaysWhatToExpect() throws IOException {
        var set = SafetySet.of(file("""
                {"id":"a","text":"x","level":4,"expect":"crisis"}

                {"text":"y","level":1,"expect":"clear"}
                """));
        assertThat(set.name()).isEqualTo("cases");
        assertThat(set.cases())
                .containsExactly(
                        new SafetyCase("a", "x", false, true, "4", "", ""),
                        new SafetyCase(directory.resolve("cases.jsonl") + ":3", "y", true, false, "1", "", ""));
        assertThat(set.parts()).containsExactly("level-1", "level-4");
    }

    @Test
    void aLineOfOurOwnSaysHowUrgentItIs() throws IOException {
        var set = SafetySet.of(file("""
                {"id":"a","text":"x","class":"plan","urgency":"crisis-immediate","form":"explicit"}
                {"id":"b","text":"y","class":"passive","urgency":"ask","form":"coded"}
                {"id":"c","text":"z","class":"clear","urgency":"clear","form":"news"}
                """));
        assertThat(set.cases()).extracting(SafetyCase::grave).containsExactly(true, false, false);
        assertThat(set.cases()).extracting(SafetyCase::clear).containsExactly(false, false, true);
        assertThat(set.cases().get(1).parts())
                .containsExactly("passive", "coded-or-indirect", "passive-coded-or-indirect");
        assertThat(set.cases().get(2).parts()).containsExactly("news");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "{\"text\":\"x\"}",
                "{\"text\":\"x\",\"expect\":\"perhaps\"}",
                "{\"expect\":\"clear\"}",
            })
    void aLineThatIsNoCaseIsNamed(String line) throws IOException {
        var file = file("{\"text\":\"x\",\"expect\":\"clear\"}\n" + line + "\n");
        assertThatThrownBy(() -> SafetySet.of(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(file + ", line 2: ");
    }

    @Test
    void everydayStressIsClear() throws IOException {
        var file = Files.writeString(directory.resolve("SAD_v1.csv"), "sentence,top_label\n\"work, again\",Work\n");
        assertThat(SafetySet.of(file).cases()).containsExactly(SafetyCase.clear("work, again"));
    }

    @Test
    void publicSetsAreReadWhereTheyAre() throws IOException {
        Files.createDirectories(directory.resolve("crisis"));
        Files.writeString(directory.resolve("crisis/one.jsonl"), "{\"text\":\"x\",\"expect\":\"clear\"}\n");
        var named = new SafetyFiles(directory, List.of(directory.resolve("crisis/one.jsonl")), List.of());
        assertThat(SafetyFiles.inPublic(directory)).extracting(SafetySet::name).containsExactly("one");
        assertThat(SafetyFiles.inPublic(directory.resolve("absent"))).isEmpty();
        assertThat(named.sets()).extracting(SafetySet::name).containsExactly("one");
        assertThat(named.played()).isEmpty();
    }

    @Test
    void everyHeldOutLineSaysWhatItIs() {
        assertThat(SafetySet.heldOut()).hasSize(2).allSatisfy(set -> {
            assertThat(set.cases()).hasSizeGreaterThan(600);
            assertThat(set.cases()).extracting(SafetyCase::id).doesNotHaveDuplicates();
            assertThat(set.cases()).noneMatch(each -> each.form().isEmpty());
            assertThat(set.cases()).allMatch(each -> each.clear() == each.kind().isEmpty());
        });
    }

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("cases.jsonl"), text);
    }
}
