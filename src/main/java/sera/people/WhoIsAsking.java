package sera.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import sera.shared.Person;

/// Gives a controller the `Person` or `Resident` who is asking; `Optional<Person>` where nobody may be.
final class WhoIsAsking implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        var type = parameter.nestedIfOptional().getNestedParameterType();
        return type.equals(Person.class) || type.equals(Resident.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (parameter.isOptional()) {
            return asking().map(Resident::person);
        }
        var resident = asking().orElseThrow(() -> new IllegalStateException("nobody is asking"));
        return parameter.getParameterType().equals(Person.class) ? resident.person() : resident;
    }

    private static Optional<Resident> asking() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(who -> who.getPrincipal() instanceof Resident resident ? resident : null);
    }
}
