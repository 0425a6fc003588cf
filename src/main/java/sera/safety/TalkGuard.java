package sera.safety;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Lets nobody talk while the protocol page is not whole: at every request for a talk, and said at the start.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class TalkGuard implements WebMvcConfigurer, HandlerInterceptor {
    private static final Logger log = LoggerFactory.getLogger(TalkGuard.class);

    private final ProtocolPage protocol;

    TalkGuard(ProtocolPage protocol) {
        this.protocol = protocol;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/people", "/people/return", "/conversations/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!protocol.isWhole()) {
            throw new NoProtocol();
        }
        return true;
    }

    @EventListener(ApplicationReadyEvent.class)
    void look() {
        if (!protocol.isWhole()) {
            log.error("The safety protocol page is missing or not whole: no talk is served, only help.");
        }
    }
}
