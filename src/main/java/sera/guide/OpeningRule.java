package sera.guide;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import sera.memory.Memory;
import sera.memory.Recalled;

/// How a talk begins: the first ever asks for no more than a word; a later one may touch one memory, lightly.
final class OpeningRule implements Rule {
    private final Drafts drafts;
    private final Mirror mirror;

    OpeningRule(Drafts drafts, Mirror mirror) {
        this.drafts = drafts;
        this.mirror = mirror;
    }

    @Override
    public Optional<Plan> plan(Talk talk, TalkState state) {
        return Optional.empty();
    }

    Plan open(Recalled recalled, boolean returning, boolean afterCrisis) {
        if (!returning) {
            return opening("open.first", Map.of());
        }
        return afterCrisis ? opening("open.after-crisis", Map.of()) : back(recalled);
    }

    private Plan back(Recalled recalled) {
        return remembered("step", "step.return", recalled)
                .or(() -> remembered("brought", "open.remembered", recalled))
                .orElseGet(() -> opening("open.back", Map.of()));
    }

    private Optional<Plan> remembered(String kind, String topic, Recalled recalled) {
        return recalled.memories().stream()
                .filter(memory -> memory.kind().equals(kind))
                .max(Comparator.comparing(Memory::said))
                .flatMap(memory -> mirror.quoted(memory.words().reveal()))
                .map(words -> opening(topic, Map.of("memory", words)));
    }

    private Plan opening(String topic, Map<String, String> carries) {
        return drafts.plan(topic, this, new TalkState(Map.of()), carries).orElseThrow();
    }
}
