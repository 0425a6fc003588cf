package sera.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/// Words that came with a page too old to be accepted, given back so that they can be sent again from the error page.
///
/// @param action where they were to go
/// @param key the key that makes them the same message when they come again
record Unsent(String action, @Nullable String key, String words) {
    private static final String RETURNS = Unsent.class.getName();

    /// Only who is here and has opened what is theirs gets words back: after leaving quickly, nobody does.
    static void mayReturn(HttpServletRequest request) {
        request.setAttribute(RETURNS, true);
    }

    /// Null where nothing was written, or it is not known by whom.
    static @Nullable Unsent of(HttpServletRequest request) {
        var words = request.getAttribute(RETURNS) == null ? null : request.getParameter("words");
        return words != null
                        && !words.isBlank()
                        && request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String action
                ? new Unsent(action, request.getParameter("key"), words)
                : null;
    }
}
