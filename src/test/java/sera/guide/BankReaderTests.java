package sera.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

class BankReaderTests {
    private static final String HEADER = "_about: {language: en, source: tests, date: \"2026-11-24\"}\n";

    @Test
    void readsABank() {
        var banks = read(
                HEADER + "a.b: {move: QUESTION, why: \"Because.\", words: [[\"One.\"], {when: night, say: [\"Two.\"]}],"
                        + " choices: [{key: \"no\", label: \"no\"}], next: {\"no\": a.b}}");
        assertThat(banks.getFirst().words()).extracting(Wording::when).containsExactly("any", "night");
        assertThat(banks.getFirst().leadsTo("no")).contains("a.b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.b: {move: SHOUT, why: \"x.\", words: [[\"One.\"]]} | bad.yaml: a.b has no known move",
                "a.b: {move: QUESTION, words: [[\"One.\"]]} | bad.yaml: a.b says no why",
                "a.b: {move: QUESTION, why: \"x.\"} | bad.yaml: a.b has no words",
                "a.b: {move: QUESTION, why: \"x.\", words: [[\"\"]]} | bad.yaml: a.b has an empty wording",
                "a.b: {move: QUESTION, why: \"x.\", words: [[\"One.\"]], choices: [{key: a}]} | bad.yaml: a.b has a choice without key or label",
            })
    void namesFileAndKeyOfAWrongEntry(String yaml, String fault) {
        assertThatThrownBy(() -> read(HEADER + yaml))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(fault);
    }

    @Test
    void wantsTheHeader() {
        assertThatThrownBy(() -> read("_about: {language: en}\n")).hasMessage("bad.yaml: _about says no source");
    }

    @Test
    void aBankThatLeadsNowhereStopsTheStart() {
        var banks = read(HEADER + "a.b: {move: QUESTION, why: \"x.\", words: [[\"One.\"]], next: {any: nowhere}}");
        assertThatThrownBy(() -> new Banks(banks, new Exercises())).hasMessage("a.b: there is no nowhere");
    }

    @Test
    void aChoiceThatLeadsNowhereStopsTheStart() {
        var banks =
                read(HEADER + "a.b: {move: QUESTION, why: \"x.\", words: [[\"One.\"]], choices: [{key: k, label: k}]}");
        assertThatThrownBy(() -> new Banks(banks, new Exercises())).hasMessage("a.b: k leads nowhere");
    }

    private static List<Bank> read(String yaml) {
        return new BankReader("bad.yaml").banks(new YAMLMapper().readTree(yaml));
    }
}
