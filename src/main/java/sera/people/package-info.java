/// Who someone is: an anonymous start, the device that brings them back, and for how long.
@ApplicationModule(allowedDependencies = {"shared", "storage", "web", "vault", "privacy"})
@NullMarked
package sera.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
