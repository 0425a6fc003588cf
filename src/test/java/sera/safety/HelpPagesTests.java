package sera.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.view.InternalResourceViewResolver;

class HelpPagesTests {
    private final HelpLines lines = new HelpLines(Clock.systemUTC());
    private final MockMvc pages = MockMvcBuilders.standaloneSetup(
                    new HelpNowController(lines), new Under18Controller(lines))
            .setViewResolvers(new InternalResourceViewResolver("/", ".html"))
            .build();

    @Test
    void aChosenCountryIsShownAndRememberedForAYear() throws Exception {
        var result = open(get("/help-now").param("country", "gb"));
        assertThat(here(result).country()).isEqualTo("GB");
        assertThat(result.getResponse().getHeader("Set-Cookie"))
                .contains("country=GB", "Max-Age=31536000", "SameSite=Lax");
    }

    @Test
    void theCookieComesBeforeTheLanguage() throws Exception {
        var result = open(get("/help-now").cookie(new Cookie("country", "NZ")).locale(Locale.US));
        assertThat(here(result).country()).isEqualTo("NZ");
        assertThat(result.getResponse().getHeader("Set-Cookie")).isNull();
    }

    @Test
    void theLanguageIsTheOnlyGuess() throws Exception {
        assertThat(here(open(get("/help-now").locale(Locale.US))).emergency()).isEqualTo("911");
    }

    @Test
    void nonsenseStillShowsTheWayToPeople() throws Exception {
        var result = open(get("/help-now")
                .param("country", "<script>")
                .cookie(new Cookie("country", "??"))
                .locale(Locale.ENGLISH));
        assertThat(result.getResponse().getStatus()).isEqualTo(200);
        assertThat(model(result)).containsKeys("here", "others", "fallbacks");
    }

    @Test
    void youthLinesComeFirstForThoseUnderEighteen() throws Exception {
        var help = here(open(get("/under-18").param("country", "GB")));
        assertThat(help.lines().getFirst().audience()).isEqualTo("youth");
    }

    private MvcResult open(MockHttpServletRequestBuilder request) throws Exception {
        return pages.perform(request).andReturn();
    }

    private static java.util.Map<String, Object> model(MvcResult result) {
        return Objects.requireNonNull(result.getModelAndView()).getModel();
    }

    private static LocalHelp here(MvcResult result) {
        return (LocalHelp) Objects.requireNonNull(model(result).get("here"));
    }
}
