package sera;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import sera.cli.Cli;

/// The one program.
@SpringBootApplication
@ConfigurationPropertiesScan
public class Sera {
    public static void main(String[] args) {
        Cli.main(Sera.class, args);
    }
}
