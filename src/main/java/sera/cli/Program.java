package sera.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The program behind the commands: served to browsers, or used in this process alone.
record Program(Class<?> application) {
    ConfigurableApplicationContext serve(List<String> arguments) {
        return new SpringApplicationBuilder(application)
                .initializers(new KnownSettings())
                .listeners(new Greeting())
                .run(arguments.toArray(String[]::new));
    }

    /// No web server, no scheduler, nothing printed but what the command prints.
    ConfigurableApplicationContext quietly(Optional<Path> dataDirectory) {
        var arguments = new ArrayList<>(List.of("--logging.threshold.console=OFF"));
        dataDirectory.ifPresent(path -> arguments.add("--sera.data-dir=" + path));
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .registerShutdownHook(true)
                .initializers(new KnownSettings())
                .run(arguments.toArray(String[]::new));
    }
}
