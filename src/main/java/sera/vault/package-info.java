/// A key for each person: sealing and opening what they said, and destroying the key.
@ApplicationModule(allowedDependencies = {"shared", "storage"})
@NullMarked
package sera.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
