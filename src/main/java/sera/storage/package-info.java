/// The data directory, its lock, and the pools over the one database.
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package sera.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
