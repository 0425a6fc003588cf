package sera.understanding;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A text as the ids the model reads, in windows of at most [#WINDOW] with the first and last sign the model expects.
final class Tokens implements AutoCloseable {
    /// The most ids the model is given at once.
    static final int WINDOW = 256;

    /// The most windows read of one text; of a longer one they are taken evenly.
    static final int WINDOWS = 8;

    private static final long FIRST = 101;
    private static final long LAST = 102;
    private static final Map<String, String> WHOLE = Map.of("padding", "false", "truncation", "false");

    private final HuggingFaceTokenizer tokenizer;

    Tokens(InputStream vocabulary) throws IOException {
        stayOffline();
        tokenizer = HuggingFaceTokenizer.newInstance(vocabulary, WHOLE);
    }

    /// The library would otherwise feel free to look for native builds on the network.
    private static void stayOffline() {
        if (System.getProperty("ai.djl.offline") == null) {
            System.setProperty("ai.djl.offline", "true");
        }
    }

    List<long[]> windows(String text) {
        var ids = tokenizer.encode(text).getIds();
        return ids.length <= WINDOW ? List.of(ids) : cut(Arrays.copyOfRange(ids, 1, ids.length - 1));
    }

    private static List<long[]> cut(long[] ids) {
        var room = WINDOW - 2;
        var all = (ids.length + room - 1) / room;
        var read = Math.min(all, WINDOWS);
        var windows = new ArrayList<long[]>(read);
        for (var i = 0; i < read; i++) {
            var from = read == 1 ? 0 : (int) ((long) i * (all - 1) / (read - 1)) * room;
            windows.add(framed(ids, from, Math.min(ids.length, from + room)));
        }
        return windows;
    }

    private static long[] framed(long[] ids, int from, int to) {
        var window = new long[to - from + 2];
        window[0] = FIRST;
        System.arraycopy(ids, from, window, 1, to - from);
        window[window.length - 1] = LAST;
        return window;
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}
