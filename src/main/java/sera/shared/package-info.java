/// Values every room may hold: typed ids, who is asking, words that cannot print themselves. No beans.
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package sera.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
