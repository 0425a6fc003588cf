package sera.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The parts of the plan: all there, in words of our own, and none that asks how.
class PlanSectionTests {
    private final List<PlanSection> sections = PlanSection.fromFile();

    @Test
    void allPartsAreThereInTheirOrder() {
        assertThat(sections)
                .extracting(PlanSection::key)
                .containsExactly("signs", "alone", "elsewhere", "tell", "care", "safer", "living");
        assertThat(sections).filteredOn(PlanSection::lines).hasSize(1);
    }

    @Test
    void noWordShoutsPromisesOrAsksForMeans() {
        assertThat(words()).noneMatch(words -> words.matches("(?i).*(!|promise|must|pill|knife|rope|gun|bridge).*"));
    }

    @Test
    void theHeadingsOfTheOneFormAreNotOurs() {
        assertThat(sections)
                .extracting(PlanSection::title)
                .noneMatch(title -> title.matches(
                        "(?i).*(step \\d|warning sign|coping|social setting|distraction|agenc|environment).*"));
    }

    @Test
    void aPartWithoutExamplesStopsTheStart() {
        assertThatThrownBy(() -> PlanSection.read(file("""
                        sections:
                          - {key: signs, title: "A", hint: "B", examples: ["one"]}
                        """)))
                .hasMessageContaining("plan.yaml: signs needs two or three examples");
        assertThatThrownBy(() -> PlanSection.read(file("sections: []"))).hasMessageContaining("sections are missing");
        assertThatThrownBy(() -> PlanSection.read(file("""
                        sections:
                          - {key: signs, title: "A", hint: "B", examples: ["one", "two"]}
                          - {key: signs, title: "A", hint: "B", examples: ["one", "two"]}
                        """))).hasMessageContaining("two sections are called signs");
    }

    private static Knowledge file(String yaml) {
        return new Knowledge("plan.yaml", new YAMLMapper().readTree(yaml));
    }

    private Stream<String> words() {
        return sections.stream()
                .flatMap(section ->
                        Stream.concat(Stream.of(section.title(), section.hint()), section.examples().stream()));
    }
}
