package sera.understanding;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Turns a text into numbers that stand near each other when meanings do: bge-small-en-v1.5 (BAAI, MIT), int8, in
/// this process.
///
/// As many texts are read at once as there are processors; more of them wait. Safe for any number of threads.
public final class Embedder implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Embedder.class);
    private static final String NETWORK = "/bge-small-en-v1.5-q.onnx";
    private static final String VOCABULARY = "/bge-small-en-v1.5-q-tokenizer.json";

    private static final class OfThisProcess {
        private static final Optional<Embedder> EMBEDDER = load(NETWORK, VOCABULARY);
    }

    private final Model model;
    private final Tokens tokens;
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());

    private Embedder(Model model, Tokens tokens) {
        this.model = model;
        this.tokens = tokens;
    }

    /// The one of this process, loaded once; empty where the model or its native library cannot load.
    public static Optional<Embedder> ofThisProcess() {
        return OfThisProcess.EMBEDDER;
    }

    static Optional<Embedder> load(String network, String vocabulary) {
        try {
            return Optional.of(new Embedder(model(network), tokens(vocabulary)));
        } catch (IOException | OrtException | RuntimeException | LinkageError failure) {
            log.warn("The sentence model cannot be loaded ({}). Messages are read by rules alone.", cause(failure));
            return Optional.empty();
        }
    }

    /// Reads one text of any length; of a very long one, windows taken evenly.
    public Pooled embed(String text) {
        var pool = new Pool();
        for (var window : tokens.windows(text)) {
            pool.add(states(window), window);
        }
        return pool.pooled();
    }

    /// Reads many texts, several at once.
    public List<Pooled> embedAll(List<String> texts) {
        return IntStream.range(0, texts.size())
                .parallel()
                .mapToObj(i -> embed(texts.get(i)))
                .toList();
    }

    /// The ids the model is given for a text, window by window.
    List<long[]> windows(String text) {
        return tokens.windows(text);
    }

    /// The model alone, on ready ids.
    FloatBuffer states(long[] ids) {
        places.acquireUninterruptibly();
        try {
            return model.states(ids);
        } catch (OrtException failure) {
            throw new IllegalStateException("the sentence model failed", failure);
        } finally {
            places.release();
        }
    }

    @Override
    public void close() {
        tokens.close();
        model.close();
    }

    private static Model model(String name) throws IOException, OrtException {
        try (var file = Embedder.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IOException(name + " is missing");
            }
            return new Model(file.readAllBytes());
        }
    }

    private static Tokens tokens(String name) throws IOException {
        try (var file = Embedder.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IOException(name + " is missing");
            }
            return new Tokens(file);
        }
    }

    private static String cause(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
