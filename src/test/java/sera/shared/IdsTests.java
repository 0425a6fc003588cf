package sera.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTests {
    /// Two messages of one millisecond keep the order they came in.
    @Test
    void eachIsLaterThanTheOneBeforeAlsoAsText() {
        var ids = Stream.generate(() -> Ids.next().toString()).limit(10_000).toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }
}
