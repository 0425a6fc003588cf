/// Exercises and programmes as data, where someone is in one, whether it helped, and which to offer next.
@ApplicationModule(allowedDependencies = {"shared", "storage", "web", "vault", "privacy", "safety"})
@NullMarked
package sera.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
