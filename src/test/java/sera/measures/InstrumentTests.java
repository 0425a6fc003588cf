package sera.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Every questionnaire can be asked and scored, and a faulty file says where it is wrong.
class InstrumentTests {
    private static final Instruments ALL = Instruments.fromFiles();

    static Stream<Instrument> instruments() {
        return ALL.all().stream();
    }

    @Test
    void twelveMayBeShipped() {
        assertThat(ALL.all())
                .extracting(Instrument::key)
                .containsExactlyInAnyOrder(
                        "phq-9",
                        "phq-2",
                        "phq-4",
                        "gad-7",
                        "gad-2",
                        "who-5",
                        "pc-ptsd-5",
                        "pcl-5",
                        "audit-c",
                        "k6",
                        "asq",
                        "ucla-3");
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void eachSaysWhoseItIsAndWhatItIsAbout(Instrument instrument) {
        var own = instrument.key().equals("ucla-3") ? "UCLA" : instrument.name().substring(0, 2);
        assertThat(instrument.licence()).contains(own);
        assertThat(instrument.bands())
                .allSatisfy(band -> assertThat(band.words() + band.next()).doesNotContain("you have", "!", "'"));
        assertThat(instrument.items().stream().filter(Instrument.Item::ifAny))
                .as("what is asked only sometimes is not added up")
                .noneMatch(Instrument.Item::scored);
    }

    @Test
    void questionsOnTraumaAndOnDyingComeWithAWarning() {
        assertThat(instruments().filter(of -> of.caution().isPresent()))
                .extracting(Instrument::key)
                .containsExactlyInAnyOrder("pcl-5", "pc-ptsd-5", "asq");
    }

    @Test
    void itemNineActsFromOne() {
        var harm = ALL.of("phq-9").orElseThrow().item("harm").orElseThrow();
        assertThat(harm.acts(0)).isFalse();
        assertThat(harm.acts(1)).isTrue();
        assertThat(ALL.of("phq-9").orElseThrow().items().indexOf(harm)).isEqualTo(8);
    }

    @Test
    void shortFormsAskTheSameQuestions() {
        var long9 = texts("phq-9");
        var long7 = texts("gad-7");
        assertThat(long9).containsAll(texts("phq-2"));
        assertThat(long7).containsAll(texts("gad-2"));
        assertThat(Stream.concat(long9.stream(), long7.stream())).containsAll(texts("phq-4"));
    }

    private static List<String> texts(String key) {
        return ALL.of(key).orElseThrow().items().stream()
                .map(Instrument.Item::text)
                .toList();
    }

    /// The one who must not slip: a file with one thing changed is refused, by file and key.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "most: 27 | most: 26 | scoring.most should be 27",
                "better: down | better: sideways | better is neither up nor down",
                "from: 5 | from: 12 | bands are not in order",
                "key: sleep | key: down | items has down twice",
                "minutes: 3 | minutes: three | minutes is no whole number",
                "{from: 1, rule | {from: 9, rule | items.harm.acts is no answer",
                "wait-days: 7 | wait-day: 7 | wait-day is not known",
                "asked: if-any | asked: never | items[9].asked can only be if-any",
                "missing: 2 | missing: 9 | scoring.missing is too many",
                "words: \"the range often called mild\" | word: \"x\" | bands[1].word is not known",
            })
    void aFaultNamesFileAndKey(String right, String wrong, String said) throws Exception {
        var text = new String(
                InstrumentTests.class
                        .getResourceAsStream("/measures/instruments/phq-9.yaml")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        assertThat(text).contains(right.strip());
        var changed = new YAMLMapper()
                .readTree(text.replaceFirst(
                        java.util.regex.Pattern.quote(right.strip()),
                        java.util.regex.Matcher.quoteReplacement(wrong.strip())));
        assertThatThrownBy(() ->
                        InstrumentReader.of(new Fact("phq-9.yaml", "", changed)).read())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("phq-9.yaml: " + said);
    }

    @Test
    void answersInTheirOrderAreReadByKey() {
        var answers = new LinkedHashMap<String, Integer>(Map.of("often", 0));
        assertThat(Scorer.asked(ALL.of("audit-c").orElseThrow(), answers)).hasSize(1);
        answers.put("often", 1);
        assertThat(Scorer.asked(ALL.of("audit-c").orElseThrow(), answers)).hasSize(3);
    }
}
