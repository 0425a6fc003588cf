package sera.understanding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/// The sentence model: ids in, one state a token out. One session for all, one thread a run.
final class Model implements AutoCloseable {
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    Model(byte[] network) throws OrtException {
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(network, options);
        }
    }

    /// The states of the tokens with these ids, one after the other.
    FloatBuffer states(long[] ids) throws OrtException {
        long[] shape = {1, ids.length};
        try (var words = tensor(ids, shape);
                var seen = tensor(ones(ids.length), shape);
                var parts = tensor(new long[ids.length], shape);
                var result = session.run(Map.of("input_ids", words, "attention_mask", seen, "token_type_ids", parts))) {
            return ((OnnxTensor) result.get(0)).getFloatBuffer();
        }
    }

    private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    private static long[] ones(int count) {
        var ones = new long[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException failure) {
            throw new IllegalStateException("the sentence model would not close", failure);
        }
    }
}
