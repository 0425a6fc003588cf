package sera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class GreetingTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sera.vault.key",
                "sera.inference.api-key",
                "sera.inference.access-token",
                "spring.datasource.password",
                "server.ssl.key-store-password",
                "sera.care.client-secret"
            })
    void whatIsSecretIsMasked(String name) {
        assertThat(Greeting.masked(name, "abc")).isEqualTo("********");
    }

    @ParameterizedTest
    @CsvSource({
        "sera.vault.key-file, /keys/instance.key",
        "sera.data-dir, /srv/sera",
        "sera.public-url, https://sera.example.org/",
        "spring.datasource.url, jdbc:postgresql://db:5432/sera?sslmode=require",
    })
    void whatIsNotSecretIsShown(String name, String value) {
        assertThat(Greeting.masked(name, value)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db/sera?user=ada&password=lovelace",
                "jdbc:postgresql://db/sera?PASSWORD=lovelace&user=ada",
                "jdbc:postgresql://ada:lovelace@db/sera",
                "jdbc:postgresql://db/sera?sslpassword=lovelace",
            })
    void aPasswordInsideAnAddressIsMasked(String address) {
        assertThat(Greeting.masked("spring.datasource.url", address))
                .doesNotContain("lovelace")
                .contains("db/sera");
    }

    @Test
    void whatIsInForceIsPrintedWithDefaultsAndWithoutSecrets() {
        var environment = new MockEnvironment()
                .withProperty("sera.data-dir", "/srv/sera")
                .withProperty("sera.vault.key", "lovelace");
        assertThat(Greeting.settings(environment))
                .contains("sera.data-dir = /srv/sera", "sera.vault.key = ********", "sera.people.undecided = 7d")
                .noneMatch(line -> line.contains("lovelace"));
    }
}
