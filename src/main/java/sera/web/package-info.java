/// The shell of every page: layout, fragments, errors, the help control, security headers. Knows no feature.
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package sera.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
