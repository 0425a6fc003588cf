/// What to say next and why: the plan of a reply, and authored words for it.
@ApplicationModule(allowedDependencies = {"shared", "web", "privacy", "understanding", "safety", "memory"})
@NullMarked
package sera.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
