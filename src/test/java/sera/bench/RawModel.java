package sera.bench;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/// The bare runtime and the bare tokenizer, without anything of ours: what our path is measured against.
final class RawModel {
    private static final String NAME = "/bge-small-en-v1.5-q";

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;

    RawModel() throws IOException, OrtException {
        try (var network = resource(".onnx");
                var vocabulary = resource("-tokenizer.json");
                var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(network.readAllBytes(), options);
            tokenizer = HuggingFaceTokenizer.newInstance(vocabulary, Map.of("padding", "false", "truncation", "false"));
        }
    }

    long[] ids(String text) {
        return tokenizer.encode(text).getIds();
    }

    /// Runs the model and leaves the states where the runtime put them.
    void run(long[] ids) {
        long[] shape = {1, ids.length};
        var ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (var words = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                var mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                var parts = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
                var result = session.run(Map.of("input_ids", words, "attention_mask", mask, "token_type_ids", parts))) {
            if (result.size() != 1) {
                throw new IllegalStateException("one output expected");
            }
        } catch (OrtException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static java.io.InputStream resource(String ending) {
        return Objects.requireNonNull(RawModel.class.getResourceAsStream(NAME + ending));
    }
}
