/// Mood check-ins and questionnaires as data: answers, scores, change, and when to offer them.
@ApplicationModule(allowedDependencies = {"shared", "storage", "web", "vault", "privacy", "safety"})
@NullMarked
package sera.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
