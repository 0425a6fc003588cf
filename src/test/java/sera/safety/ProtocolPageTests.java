package sera.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.DefaultResourceLoader;

class ProtocolPageTests {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path templates;

    @Test
    void thePageAsItComesIsWhole() {
        assertThat(page("classpath:/templates/").isWhole()).isTrue();
    }

    @Test
    void aMissingPageIsNotWhole() {
        assertThat(page("classpath:/nowhere/").isWhole()).isFalse();
    }

    @Test
    void anEmptyPageIsNotWhole() throws Exception {
        assertThat(written("<p></p>").isWhole()).isFalse();
    }

    @Test
    void aPageWithoutThePartOnDangerIsNotWhole() throws Exception {
        var text = new ClassPathResource("/templates/safety/protocol.html").getContentAsString(StandardCharsets.UTF_8);
        assertThat(written(text).isWhole()).isTrue();
        assertThat(written(text.replace("help.protocol.danger.card", "help.protocol.danger"))
                        .isWhole())
                .isFalse();
    }

    @Test
    void aPageWithAWordMissingIsNotWhole() throws Exception {
        var text = new ClassPathResource("/templates/safety/protocol.html").getContentAsString(StandardCharsets.UTF_8);
        assertThat(written(text + "<p th:text=\"#{help.protocol.gone}\"></p>").isWhole())
                .isFalse();
        var wordless =
                new ProtocolPage(new DefaultResourceLoader(), new StaticMessageSource(), "classpath:/templates/");
        assertThat(wordless.isWhole()).isFalse();
    }

    @Test
    void itIsLookedAtAnewEachTime() throws Exception {
        var text = new ClassPathResource("/templates/safety/protocol.html").getContentAsString(StandardCharsets.UTF_8);
        var page = written(text);
        assertThat(page.isWhole()).isTrue();
        Files.delete(templates.resolve("safety/protocol.html"));
        assertThat(page.isWhole()).isFalse();
    }

    private ProtocolPage written(String text) throws Exception {
        Files.createDirectories(templates.resolve("safety"));
        Files.writeString(templates.resolve("safety/protocol.html"), text);
        return page("file:" + templates + "/");
    }

    private static ProtocolPage page(String place) {
        var words = new ResourceBundleMessageSource();
        words.setBasenames("messages/help", "messages/web", "messages/safety");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return new ProtocolPage(new DefaultResourceLoader(), words, place);
    }
}
