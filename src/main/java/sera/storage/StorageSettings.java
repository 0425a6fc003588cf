package sera.storage;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where sera keeps things.
///
/// @param dataDir the one directory everything lies in; created for its owner alone
@ConfigurationProperties("sera")
public record StorageSettings(Path dataDir) {}
