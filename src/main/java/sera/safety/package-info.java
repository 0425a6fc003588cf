/// The envelope: the risk in what is said to and by the companion, and what must happen then.
@ApplicationModule(allowedDependencies = {"shared", "storage", "web", "vault", "privacy", "understanding"})
@NullMarked
package sera.safety;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
