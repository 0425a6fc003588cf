/// Reading one message: its normal text, its language, and what it seems to want.
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package sera.understanding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
