package sera.exam;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import sera.understanding.Embedder;

/// Trains heads and keeps them.
public final class HeadSchool {
    private HeadSchool() {}

    /// Trains one head, writes it under `out`, and says what came of it.
    public static void train(Subject subject, Path data, Path out, Consumer<String> says) {
        var embedder = Embedder.ofThisProcess()
                .orElseThrow(() -> new IllegalStateException("no head can be trained without the sentence model"));
        var lessons = subject.lessons(data);
        says.accept(subject.key() + ": " + lessons.size() + " lessons");
        var training = new HeadTraining(subject.recipe(), Sample.of(lessons, subject.recipe(), embedder));
        var head = training.head();
        var file = out.resolve(subject.place()).resolve(subject.key() + ".head");
        try {
            Files.createDirectories(file.getParent());
            try (var stream = Files.newOutputStream(file)) {
                head.write(stream);
            }
            says.accept(subject.key() + ": " + Files.size(file) + " bytes, temperature "
                    + head.calibration().temperature());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
