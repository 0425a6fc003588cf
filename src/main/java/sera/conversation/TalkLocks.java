package sera.conversation;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import sera.shared.ConversationId;

/// Plans of one talk are made one after another in this process. Between processes the rows decide.
final class TalkLocks {
    private static final int STRIPES = 256;

    private final Lock[] stripes =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toArray(Lock[]::new);

    <T> T during(ConversationId talk, Supplier<T> work) {
        var lock = stripes[Math.floorMod(talk.hashCode(), STRIPES)];
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
