package sera.safety;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Tells pages what the place asks to be said beside what is said everywhere.
@ControllerAdvice
class PlaceAdvice {
    private final Jurisdiction place;

    PlaceAdvice(Jurisdictions jurisdictions) {
        this.place = jurisdictions.inForce();
    }

    @ModelAttribute("placeWords")
    @Nullable String words() {
        return place.words().orElse(null);
    }
}
