package sera.guide;

import java.time.Instant;
import java.util.List;
import sera.understanding.Heard;

/// One past exchange of this talk: what was heard, the plan that answered it, and the sentences that were said.
public record Exchange(Heard heard, Plan plan, List<String> said, Instant at) {}
