/// The companion examined: cases in, figures with intervals out.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "understanding",
            "safety",
            "guide",
            "conversation",
            "people",
            "practice",
            "measures",
            "memory"
        })
@NullMarked
package sera.exam;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
