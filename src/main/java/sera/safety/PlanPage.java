package sera.safety;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sera.shared.Person;

/// What the pages of a safety plan are made of.
@Component
class PlanPage {
    /// A part as the page shows it.
    ///
    /// @param text all they wrote, for writing on
    /// @param tooMuch letters it has too many
    record Part(PlanSection section, String text, List<Line> lines, int tooMuch) {}

    /// A line they wrote, with the numbers in it.
    record Line(String text, List<OwnNumber> numbers) {}

    private final List<PlanSection> sections = PlanSection.fromFile();
    private final HelpLines helpLines;

    PlanPage(HelpLines helpLines) {
        this.helpLines = helpLines;
    }

    List<PlanSection> sections() {
        return sections;
    }

    List<Part> parts(SafetyPlan plan, LocalHelp here) {
        var known = known(here);
        return sections.stream()
                .map(section -> new Part(
                        section,
                        plan.part(section.key()),
                        plan.lines(section.key()).stream()
                                .map(line -> new Line(line, OwnNumber.in(line, known)))
                                .toList(),
                        plan.tooLong(section.key())))
                .toList();
    }

    LocalHelp here(Person me) {
        return me.country().map(helpLines::of).orElseGet(() -> helpLines.guess(me.language()));
    }

    /// For someone nobody knows yet.
    LocalHelp here(@Nullable String country, Locale language) {
        return HelpNowController.country(country).map(helpLines::of).orElseGet(() -> helpLines.guess(language));
    }

    /// The lines everyone in the country may reach, as many as the card has; where none is known, the directories.
    List<HelpLine> lines(LocalHelp here) {
        return CrisisCard.of(here, helpLines.fallbacks()).lines();
    }

    private static Set<String> known(LocalHelp here) {
        var lines = here.lines().stream().flatMap(line -> Stream.ofNullable(line.dial()));
        return Stream.concat(Stream.ofNullable(here.emergency()), lines)
                .map(number -> number.replaceAll("\\D", ""))
                .collect(Collectors.toSet());
    }
}
