package sera.understanding;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.TokenizersLibrary;
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
    private static final long FULL_STOP = 1012;
    private static final long EXCLAMATION_MARK = 999;
    private static final long QUESTION_MARK = 1029;
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
        var ids = ids(text);
        return ids.length <= WINDOW ? List.of(ids) : cut(Arrays.copyOfRange(ids, 1, ids.length - 1));
    }

    /// The library's own way would also make every token's letters, place and kind, which nobody reads.
    private long[] ids(String text) {
        var encoding = TokenizersLibrary.LIB.encode(tokenizer.getHandle(), text, true);
        try {
            return TokenizersLibrary.LIB.getTokenIds(encoding);
        } finally {
            TokenizersLibrary.LIB.deleteEncoding(encoding);
        }
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

    static boolean endsSentence(long id) {
        return id == FULL_STOP || id == EXCLAMATION_MARK || id == QUESTION_MARK;
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}
