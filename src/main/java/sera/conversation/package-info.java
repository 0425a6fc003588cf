/// The talk itself: turns, streaming, keeping and showing what was said.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "storage",
            "web",
            "vault",
            "privacy",
            "people",
            "understanding",
            "safety",
            "memory",
            "guide"
        })
@NullMarked
package sera.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
