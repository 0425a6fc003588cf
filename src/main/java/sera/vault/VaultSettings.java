package sera.vault;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where the instance key comes from.
///
/// @param key the key itself, as Tink's JSON, for several nodes that share one (environment `SERA_VAULT_KEY`)
/// @param keyFile the file it lies in; by default `instance.key` in the data directory, made at the first start
@ConfigurationProperties("sera.vault")
public record VaultSettings(@Nullable String key, @Nullable Path keyFile) {}
