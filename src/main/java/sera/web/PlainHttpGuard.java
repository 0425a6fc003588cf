package sera.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/// Starts no talk over a connection others can read: plain HTTP is for this machine alone. Help is shown all the same.
final class PlainHttpGuard extends OncePerRequestFilter {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final Set<String> HARMLESS =
            Set.of("/help-now", "/under-18", "/safety", "/see-a-human", "/sw.js", "/away", "/insecure");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.isSecure() || THIS_MACHINE.contains(request.getServerName()) || isHarmless(request)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            request.getRequestDispatcher("/insecure").forward(request, response);
        }
    }

    private static boolean isHarmless(HttpServletRequest request) {
        var path = request.getRequestURI();
        return HARMLESS.contains(path) || path.startsWith("/web/") || path.startsWith("/actuator/health");
    }
}
