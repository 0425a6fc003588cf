package sera.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Knows a person by the device's secret, once this visit has opened what is theirs. Help pages never ask.
final class DeviceFilter extends OncePerRequestFilter {
    private static final List<String> WITHOUT =
            List.of("/help-now", "/under-18", "/safety", "/web/", "/sw.js", "/actuator/", "/away", "/conversation/");

    private final People people;

    DeviceFilter(People people) {
        this.people = people;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return WITHOUT.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var cookies = new Cookies(request, response);
        if (cookies.isOpen()) {
            cookies.device()
                    .flatMap(people::holding)
                    .map(resident -> resident.in(cookies.country()))
                    .ifPresentOrElse(DeviceFilter::admit, cookies::forget);
        }
        chain.doFilter(request, response);
    }

    private static void admit(Resident resident) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(resident, "", List.of()));
        SecurityContextHolder.setContext(context);
    }
}
