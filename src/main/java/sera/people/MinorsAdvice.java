package sera.people;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Tells pages whether someone under eighteen may talk here.
@ControllerAdvice
class MinorsAdvice {
    private final PeopleSettings settings;

    MinorsAdvice(PeopleSettings settings) {
        this.settings = settings;
    }

    @ModelAttribute("minorsMayTalk")
    boolean minorsMayTalk() {
        return settings.minors();
    }
}
