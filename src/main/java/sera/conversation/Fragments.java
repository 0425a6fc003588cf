package sera.conversation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.ContentCachingResponseWrapper;
import sera.safety.CrisisCard;

/// Parts of pages as text, so that they can be sent as they come.
@Component
class Fragments {
    private final ObjectProvider<ViewResolver> views;

    Fragments(ObjectProvider<ViewResolver> views) {
        this.views = views;
    }

    Rendering of(HttpServletRequest request, HttpServletResponse response, CrisisCard crisis) {
        return new Rendering(request, response, crisis);
    }

    /// Pages and fragments of one request.
    final class Rendering {
        private final HttpServletRequest request;
        private final HttpServletResponse response;
        private final CrisisCard crisis;

        private Rendering(HttpServletRequest request, HttpServletResponse response, CrisisCard crisis) {
            this.request = request;
            this.response = response;
            this.crisis = crisis;
        }

        String page(Map<String, Object> model) {
            return render("conversation/talk", model);
        }

        String exchange(String fragment, Shown entry) {
            return render("conversation/exchange :: " + fragment, Map.of("entry", entry, "crisis", crisis));
        }

        String keepQuestion() {
            return render("conversation/keep :: keep", Map.of());
        }

        String sentence(String text) {
            return render("conversation/exchange :: sentence", Map.of("text", text));
        }

        Locale language() {
            return RequestContextUtils.getLocale(request);
        }

        private String render(String view, Map<String, Object> model) {
            try {
                var copy = new ContentCachingResponseWrapper(response);
                resolve(view).render(new HashMap<>(model), request, copy);
                return new String(copy.getContentAsByteArray(), StandardCharsets.UTF_8);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (Exception failure) {
                throw new IllegalStateException("a page could not be made", failure);
            }
        }

        private View resolve(String view) throws Exception {
            for (var resolver : views.orderedStream().toList()) {
                var found = resolver.resolveViewName(view, language());
                if (found != null) {
                    return found;
                }
            }
            throw new IllegalStateException("no such page");
        }
    }
}
