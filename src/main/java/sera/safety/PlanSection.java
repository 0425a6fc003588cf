package sera.safety;

import java.util.HashSet;
import java.util.List;

/// One part of a safety plan, as the person is asked for it.
///
/// @param hint what to think of, in a line or two
/// @param examples two or three, so that an empty box is not a test
/// @param lines whether the help lines of their country stand below what they wrote
record PlanSection(String key, String title, String hint, List<String> examples, boolean lines) {
    private static final int FEWEST_EXAMPLES = 2;
    private static final int MOST_EXAMPLES = 3;

    static List<PlanSection> fromFile() {
        return read(Knowledge.of("/safety/plan.yaml"));
    }

    static List<PlanSection> read(Knowledge file) {
        var keys = new HashSet<String>();
        var sections = file.root()
                .path("sections")
                .valueStream()
                .map(node -> new PlanSection(
                        file.text(node, "key"),
                        file.text(node, "title"),
                        file.text(node, "hint"),
                        file.texts(node, "examples"),
                        node.path("lines").asBoolean(false)))
                .toList();
        sections.forEach(section -> section.check(file, keys.add(section.key)));
        if (sections.isEmpty()) {
            throw file.fault("sections are missing");
        }
        return sections;
    }

    private void check(Knowledge file, boolean isFirst) {
        if (!isFirst) {
            throw file.fault("two sections are called " + key);
        }
        if (examples.size() < FEWEST_EXAMPLES || examples.size() > MOST_EXAMPLES) {
            throw file.fault(key + " needs two or three examples");
        }
    }
}
