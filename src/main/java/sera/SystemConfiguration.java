package sera;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Time and chance, as the rest of the program is given them.
@Configuration(proxyBeanMethods = false)
class SystemConfiguration {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    RandomGenerator chance() {
        return new SecureRandom();
    }
}
