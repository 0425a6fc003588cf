package sera.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import sera.shared.StartRefused;
import sera.storage.DataDirectory;

/// The key of this instance. It wraps the key of each person and seals nothing else.
final class InstanceKey {
    private final DataDirectory directory;
    private final VaultSettings settings;

    InstanceKey(DataDirectory directory, VaultSettings settings) {
        this.directory = directory;
        this.settings = settings;
    }

    /// @param mayCreate false where people's keys exist already: a new key could open none of them
    Aead aead(boolean mayCreate) throws GeneralSecurityException {
        return parse(json(mayCreate)).getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private String json(boolean mayCreate) {
        if (settings.key() != null && !settings.key().isBlank()) {
            return settings.key();
        }
        try {
            return fromFile(mayCreate);
        } catch (IOException | GeneralSecurityException failure) {
            throw new StartRefused("The key file " + file() + " cannot be used: " + failure.getMessage(), remedy());
        }
    }

    private String fromFile(boolean mayCreate) throws IOException, GeneralSecurityException {
        if (Files.exists(file()) && Files.size(file()) > 0) {
            return Files.readString(file());
        }
        if (!mayCreate) {
            throw new StartRefused(
                    "The key file " + file() + " is missing, and the database holds sealed words.", remedy());
        }
        return create();
    }

    /// The key must be on the disk before anything is sealed with it.
    private String create() throws IOException, GeneralSecurityException {
        var handle = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        var json = TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
        DataDirectory.keep(file(), json);
        return json;
    }

    private KeysetHandle parse(String json) {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException failure) {
            throw new StartRefused("The instance key cannot be read: it is not a key sera made.", remedy());
        }
    }

    Path file() {
        return settings.keyFile() == null ? directory.path().resolve("instance.key") : settings.keyFile();
    }

    static String remedy() {
        return "Put back the key file that belongs to this database (or set SERA_VAULT_KEY). Without it nothing in the"
                + " database can be opened; nothing was changed.";
    }
}
