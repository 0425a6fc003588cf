package sera.conversation;

import java.util.UUID;
import sera.shared.Ids;

public record ReplyId(UUID value) {
    static ReplyId next() {
        return new ReplyId(Ids.next());
    }

    static ReplyId of(String text) {
        return new ReplyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
