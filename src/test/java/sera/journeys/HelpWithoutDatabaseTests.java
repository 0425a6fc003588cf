package sera.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import sera.Sera;
import sera.testing.Stores;

/// The way to people stays open when nothing can be read or kept any more.
class HelpWithoutDatabaseTests {
    @Test
    void helpIsShownAndTheRestSaysPlainlyThatItCannot() {
        var arguments = new String[] {"--sera.data-dir=" + Stores.directory(), "--server.port=0"};
        try (var program = new SpringApplicationBuilder(Sera.class).run(arguments)) {
            program.getBeansOfType(HikariDataSource.class).values().forEach(HikariDataSource::close);
            var port = program.getEnvironment().getRequiredProperty("local.server.port");
            for (var path : new String[] {"/help-now", "/under-18", "/safety", "/away", "/web/sera.css"}) {
                var answer = known(Wire.get(path), port).send(Integer.parseInt(port));
                assertThat(answer.status()).as(path).isEqualTo(200);
            }
            var start = known(Wire.get("/"), port).send(Integer.parseInt(port));
            assertThat(start.status()).isEqualTo(500);
            assertThat(start.body())
                    .contains("Something went wrong on this side", "href=\"/help-now\"")
                    .doesNotContain("Exception", "??");
        }
    }

    private static Wire known(Wire request, String port) {
        return request.with("Host", "localhost:" + port).with("Cookie", "sera-open=yes; sera=" + "a".repeat(43));
    }
}
