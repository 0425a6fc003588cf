package sera.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// How people reach sera.
///
/// @param publicUrl the address people on other devices use, behind a proxy that speaks HTTPS; null on one
///     machine alone
@ConfigurationProperties("sera")
public record WebSettings(@Nullable URI publicUrl) {
    /// The name people see for the machine their words are kept on.
    public String host() {
        return publicUrl == null ? "" : publicUrl.getHost();
    }
}
