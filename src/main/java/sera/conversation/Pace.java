package sera.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;
import sera.shared.PersonId;

/// How fast one person may send, so that a stuck key does not fill the disk.
@Component
class Pace {
    private final ConversationSettings settings;
    private final Cache<PersonId, Bucket> buckets =
            Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(10)).build();

    Pace(ConversationSettings settings) {
        this.settings = settings;
    }

    boolean allows(PersonId person) {
        return buckets.get(person, fresh -> bucket()).tryConsume(1);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(settings.burst()).refillGreedy(settings.perMinute(), Duration.ofMinutes(1)))
                .build();
    }
}
