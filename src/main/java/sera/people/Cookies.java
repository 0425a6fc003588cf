package sera.people;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import sera.shared.Country;

/// The two cookies of a device: the secret that brings someone back, and whether this visit has opened what is theirs.
final class Cookies {
    private static final String DEVICE = "sera";
    private static final String COUNTRY = "country";
    private static final String OPEN = "sera-open";
    /// For the browser's lifetime only.
    static final Duration THIS_VISIT = Duration.ofSeconds(-1);

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Cookies(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    Optional<String> device() {
        return read(DEVICE);
    }

    /// The country they chose on the help page, if they did.
    Optional<Country> country() {
        return read(COUNTRY).flatMap(Country::of);
    }

    boolean isOpen() {
        return read(OPEN).isPresent();
    }

    void remember(String secret, Duration howLong) {
        write(DEVICE, secret, howLong);
    }

    void open() {
        write(OPEN, "yes", THIS_VISIT);
    }

    void close() {
        write(OPEN, "", Duration.ZERO);
    }

    void forget() {
        write(DEVICE, "", Duration.ZERO);
        close();
    }

    private Optional<String> read(String name) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie ->
                        cookie.getName().equals(name) && !cookie.getValue().isEmpty())
                .map(Cookie::getValue)
                .findFirst();
    }

    private void write(String name, String value, Duration howLong) {
        var cookie = ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(howLong)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
