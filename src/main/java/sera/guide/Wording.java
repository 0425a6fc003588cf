package sera.guide;

import java.util.List;

/// One way of saying a reply, whole sentences in order.
///
/// @param when `short`, `long` or `night` where it fits only then, else `any`
record Wording(List<String> sentences, String when) {
    String text() {
        return String.join(" ", sentences);
    }
}
