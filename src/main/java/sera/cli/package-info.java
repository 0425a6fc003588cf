/// The command line: serve, talk, exam, doctor, version.
@ApplicationModule(
        allowedDependencies = {"shared", "storage", "vault", "people", "safety", "guide", "conversation", "exam"})
@NullMarked
package sera.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
