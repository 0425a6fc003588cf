package sera;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// The one program.
@SpringBootApplication
@ConfigurationPropertiesScan
public class Sera {
    public static void main(String[] args) {
        SpringApplication.run(Sera.class, args);
    }
}
