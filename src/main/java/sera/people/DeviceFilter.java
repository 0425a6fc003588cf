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
    private static final List<String> WITHOUT = List.of(
            "/help-now",
            "/under-18",
            "/safety",
            "/safety/",
            "/web/",
            "/sw.js",
            "/actuator/",
            "/away",
            "/conversation/");

    private final People people;
    private final PeopleSettings settings;

    DeviceFilter(People people, PeopleSettings settings) {
        this.people = people;
        this.settings = settings;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return WITHOUT.stream().anyMatch(page -> page.endsWith("/") ? path.startsWith(page) : path.equals(page));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var cookies = new Cookies(request, response);
        if (cookies.isOpen()) {
            cookies.device()
                    .flatMap(people::holding)
                    .map(resident -> resident.in(cookies.country()))
                    .ifPresentOrElse(resident -> admit(resident, request, cookies), cookies::forget);
        }
        chain.doFilter(request, response);
    }

    /// A visit starts the device's time anew, as it does for the rows.
    private void admit(Resident resident, HttpServletRequest request, Cookies cookies) {
        if (request.getMethod().equals("GET") && resident.keeping() != Keeping.SHARED) {
            cookies.device().ifPresent(secret -> cookies.remember(secret, settings.idle(resident.keeping())));
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(resident, "", List.of()));
        SecurityContextHolder.setContext(context);
    }
}
