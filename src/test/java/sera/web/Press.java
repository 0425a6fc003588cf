package sera.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.mvc.Controller;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/// Prints a page from its template and a model, as the server would, with no controller behind it.
final class Press {
    private final MockMvc mvc;

    Press() {
        var context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.register(Pages.class);
        context.refresh();
        mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    String print(Samples.Sample sample) throws Exception {
        return mvc.perform(get("/any").requestAttr("sample", sample))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @EnableWebMvc
    static class Pages {
        @Bean
        SimpleUrlHandlerMapping anyAddress() {
            Controller shown = (request, response) -> {
                var sample = (Samples.Sample) request.getAttribute("sample");
                return new ModelAndView(sample.view(), sample.model());
            };
            var mapping = new SimpleUrlHandlerMapping();
            mapping.setUrlMap(Map.of("/**", shown));
            mapping.setOrder(-1);
            return mapping;
        }

        @Bean
        ResourceBundleMessageSource messageSource() throws Exception {
            var words = new ResourceBundleMessageSource();
            words.setDefaultEncoding("UTF-8");
            words.setFallbackToSystemLocale(false);
            words.setBasenames(Words.files().stream().map(Words::basename).toArray(String[]::new));
            return words;
        }

        @Bean
        SpringTemplateEngine templateEngine(
                SpringResourceTemplateResolver resolver, ResourceBundleMessageSource words) {
            var engine = new SpringTemplateEngine();
            engine.setTemplateResolver(resolver);
            engine.setTemplateEngineMessageSource(words);
            return engine;
        }

        @Bean
        SpringResourceTemplateResolver templates() {
            var resolver = new SpringResourceTemplateResolver();
            resolver.setPrefix("classpath:/templates/");
            resolver.setSuffix(".html");
            resolver.setCharacterEncoding("UTF-8");
            return resolver;
        }

        @Bean
        ThymeleafViewResolver views(SpringTemplateEngine engine) {
            var views = new ThymeleafViewResolver();
            views.setTemplateEngine(engine);
            views.setCharacterEncoding("UTF-8");
            return views;
        }
    }
}
