package sera.people;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Puts the person who is asking into the hands of every controller, and lets those go who did not come back.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableScheduling
class PeopleConfiguration implements WebMvcConfigurer {
    private final People people;
    private final PeopleSettings settings;

    PeopleConfiguration(People people, PeopleSettings settings) {
        this.people = people;
        this.settings = settings;
    }

    @Bean
    Customizer<HttpSecurity> devices() {
        return http -> http.addFilterBefore(new DeviceFilter(people, settings), AnonymousAuthenticationFilter.class);
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT15M")
    void eraseUnseen() {
        people.eraseUnseen();
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new WhoIsAsking());
    }
}
