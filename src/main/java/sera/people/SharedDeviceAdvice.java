package sera.people;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Tells pages whether this device is shared. Where nobody is known it is taken for shared: nothing may stay on it.
@ControllerAdvice
class SharedDeviceAdvice {
    @ModelAttribute("sharedDevice")
    boolean sharedDevice() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(who -> !(who.getPrincipal() instanceof Resident resident) || resident.keeping() == Keeping.SHARED)
                .orElse(true);
    }
}
