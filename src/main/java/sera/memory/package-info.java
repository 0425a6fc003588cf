/// What the companion remembers, and from which words.
@ApplicationModule(allowedDependencies = {"shared", "storage", "web", "vault", "privacy", "understanding", "safety"})
@NullMarked
package sera.memory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
