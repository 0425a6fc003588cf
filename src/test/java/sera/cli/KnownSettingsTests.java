package sera.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import sera.shared.StartRefused;

class KnownSettingsTests {
    @ParameterizedTest
    @ValueSource(strings = {"sera.data-dir", "sera.dataDir", "sera.data_dir", "sera.people.undecided", "server.port"})
    void aSettingInAnySpellingIsTaken(String name) {
        assertThat(KnownSettings.mistake(with(name))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sera.data-dri, sera.data-dir",
        "sera.datadirectory, sera.data-dir",
        "sera.publicurl.x, sera.public-url",
        "sera.people.undecide, sera.people.undecided",
        "sera.vault.keyfiel, sera.vault.key-file",
    })
    void aMistypedSettingIsNamedWithTheLikelyOne(String name, String likely) {
        assertThat(KnownSettings.mistake(with(name))).contains(name);
        assertThat(KnownSettings.likely(name)).isEqualTo(likely);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SERA_DATA_DIR", "SERA_DATADIR", "SERA_VAULT_KEY", "SERA_PEOPLE_UNDECIDED", "HOME"})
    void theEnvironmentSpellsSettingsInItsOwnWay(String name) {
        assertThat(KnownSettings.mistake(inEnvironment(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SERA_DATA_DRI", "SERA_DATA_DIRS", "SERA_VAULT_KEYS"})
    void aNearMissInTheEnvironmentIsAMistake(String name) {
        assertThat(KnownSettings.mistake(inEnvironment(name))).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SERA_SERVICE_HOST",
                "SERA_SERVICE_PORT",
                "SERA_PORT",
                "SERA_PORT_7372_TCP_ADDR",
                "SERA_VERSION",
                "SERA_HOME",
                "SERA_TEST_BROWSER"
            })
    void whatOthersPutInTheEnvironmentStopsNothing(String name) {
        assertThat(KnownSettings.mistake(inEnvironment(name))).isEmpty();
    }

    @Test
    void theStartIsRefusedInTwoLines() {
        var context = new GenericApplicationContext();
        context.setEnvironment(with("sera.data-dri"));
        assertThatThrownBy(() -> new KnownSettings().initialize(context))
                .isInstanceOfSatisfying(StartRefused.class, refused -> {
                    assertThat(refused.problem()).isEqualTo("There is no setting sera.data-dri.");
                    assertThat(refused.remedy()).startsWith("Did you mean sera.data-dir?");
                });
    }

    private static ConfigurableEnvironment with(String name) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("given", Map.of(name, "x")));
        return environment;
    }

    private static ConfigurableEnvironment inEnvironment(String name) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, Map.of(name, "x")));
        return environment;
    }
}
