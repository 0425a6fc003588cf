package sera.vault;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sera.shared.PersonId;
import sera.shared.Sensitive;
import sera.shared.StartRefused;
import sera.storage.DataDirectory;

/// A key for each person. What they said is sealed with it; destroying it makes every copy unreadable.
@Component
public class Vault {
    private static final byte[] PROOF = "sera".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PROOF_PLACE = "vault_instance".getBytes(StandardCharsets.UTF_8);

    private final Keys keys;
    private final Clock clock;
    private final Aead instance;
    private final Cache<PersonId, Aead> opened = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    Vault(Keys keys, DataDirectory directory, VaultSettings settings, Clock clock) throws GeneralSecurityException {
        AeadConfig.register();
        this.keys = keys;
        this.clock = clock;
        var proof = keys.proof();
        this.instance = new InstanceKey(directory, settings).aead(proof.isEmpty());
        if (proof.isEmpty()) {
            keys.prove(instance.encrypt(PROOF, PROOF_PLACE));
        }
        requireProof(keys.proof().orElseThrow());
    }

    /// Makes the key of a new person. Nothing about them can be stored before.
    public void admit(PersonId person) {
        sealing(() -> {
            var handle = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            keys.add(
                    person,
                    TinkProtoKeysetFormat.serializeEncryptedKeyset(handle, instance, bytes(person)),
                    clock.instant());
            return handle;
        });
    }

    /// Seals words for one place. Throws `IllegalStateException` when the person's key is gone.
    public byte[] seal(PersonId person, Place place, String words) {
        var aead = aead(person).orElseThrow(() -> new IllegalStateException("no key for this person"));
        return sealing(() -> aead.encrypt(words.getBytes(StandardCharsets.UTF_8), context(person, place)));
    }

    public Opened open(PersonId person, Place place, byte[] sealed) {
        return aead(person)
                .map(aead -> open(aead, context(person, place), sealed))
                .orElseGet(Opened.Damaged::new);
    }

    /// Destroys the key; every row about the person goes with it. A copy made before, with its key, is
    /// out of reach: backups must age out.
    public void destroy(PersonId person) {
        keys.remove(person);
        opened.invalidate(person);
    }

    private static Opened open(Aead aead, byte[] context, byte[] sealed) {
        try {
            return new Opened.Whole(new Sensitive<>(new String(aead.decrypt(sealed, context), StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException changed) {
            return new Opened.Damaged();
        }
    }

    private Optional<Aead> aead(PersonId person) {
        var known = Optional.ofNullable(opened.getIfPresent(person));
        return known.isPresent() ? known : keys.of(person).map(wrapped -> remember(person, unwrap(person, wrapped)));
    }

    private Aead remember(PersonId person, Aead aead) {
        opened.put(person, aead);
        return aead;
    }

    private Aead unwrap(PersonId person, byte[] wrapped) {
        return sealing(() -> TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, instance, bytes(person))
                .getPrimitive(RegistryConfiguration.get(), Aead.class));
    }

    private void requireProof(byte[] proof) {
        try {
            instance.decrypt(proof, PROOF_PLACE);
        } catch (GeneralSecurityException other) {
            throw new StartRefused("The instance key does not belong to this database.", InstanceKey.remedy());
        }
    }

    private static byte[] bytes(PersonId person) {
        return person.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] context(PersonId person, Place place) {
        return (person + "|" + place.table() + "|" + place.row()).getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T sealing(Sealing<T> work) {
        try {
            return work.run();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("a key could not be used", failure);
        }
    }

    private interface Sealing<T> {
        T run() throws GeneralSecurityException;
    }
}
