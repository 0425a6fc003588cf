package sera.exam;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import sera.conversation.Release;
import sera.memory.Archive;
import sera.memory.Archive.Way;
import sera.understanding.Embedder;

/// Examines memory: whether it finds what was said, and whether what it keeps was said.
@Component
public class MemoryExam {
    private static final int DEEP = 100;
    private static final Map<Way, String> BARE = Map.of(Way.WORDS, "bm25", Way.MEANING, "embedding");

    private final Release release;
    private final Clock clock;

    MemoryExam(Release release, Clock clock) {
        this.release = release;
        this.clock = clock;
    }

    /// @param data conversations in the form of LoCoMo, if any
    /// @param limit how many questions of them to ask at most
    /// @param progress hears a line as each conversation is done
    public Report run(Optional<Path> data, int limit, Consumer<String> progress) {
        var rows = new ArrayList<Row>();
        data.ifPresent(file -> rows.addAll(recall(Dialogue.read(file), limit, progress)));
        rows.addAll(FactExam.ofThisProgram().rows());
        return new Report(release.version(), LocalDate.now(clock).toString(), rows);
    }

    private static List<Row> recall(List<Dialogue> dialogues, int limit, Consumer<String> progress) {
        var searches = new LinkedHashMap<String, List<Search>>();
        searches.put("all", new ArrayList<>());
        var asked = 0;
        for (var dialogue : dialogues) {
            var archive = Archive.of(dialogue.turns(), Embedder.ofThisProcess());
            for (var question :
                    dialogue.questions().stream().limit(limit - asked).toList()) {
                ask(archive, question, searches);
                asked++;
            }
            progress.accept(asked + " questions asked");
        }
        return searches.entrySet().stream()
                .filter(set -> !set.getValue().isEmpty())
                .flatMap(set -> Search.rows(set.getKey(), set.getValue()).stream())
                .toList();
    }

    private static void ask(Archive archive, Dialogue.Question question, Map<String, List<Search>> searches) {
        var meaning = Embedder.ofThisProcess()
                .map(model -> model.embed(question.words()).mean());
        for (var way : Way.values()) {
            var found = archive.best(question.words(), meaning, way, DEEP);
            var search = new Search(question, found);
            if (way == Way.BOTH) {
                searches.computeIfAbsent("all", unseen -> new ArrayList<>()).add(search);
                searches.computeIfAbsent(question.category(), unseen -> new ArrayList<>())
                        .add(search);
            } else {
                searches.computeIfAbsent(BARE.get(way), unseen -> new ArrayList<>())
                        .add(search);
            }
        }
    }
}
