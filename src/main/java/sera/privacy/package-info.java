/// Consent, export and erasure; defines `PersonalData`, which every storing module implements.
@ApplicationModule(allowedDependencies = {"shared", "storage", "web", "vault"})
@NullMarked
package sera.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
