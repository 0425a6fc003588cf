package sera.vault;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sera.shared.PersonId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Values about a person as sealed JSON, the form every table keeps them in.
@Component
public class SealedRows {
    private final Vault vault;
    private final JsonMapper json;

    public SealedRows(Vault vault) {
        this.vault = vault;
        this.json = JsonMapper.builder().build();
    }

    public byte[] seal(PersonId person, Place place, Object value) {
        return vault.seal(person, place, json.writeValueAsString(value));
    }

    /// The value, or empty when it no longer opens or no longer reads.
    public <T> Optional<T> open(PersonId person, Place place, byte[] sealed, Class<T> type) {
        return switch (vault.open(person, place, sealed)) {
            case Opened.Whole(var words) -> read(words.reveal(), type);
            case Opened.Damaged() -> Optional.empty();
        };
    }

    /// The value as plain fields for an export; `{"damaged": true}` when it no longer opens.
    @SuppressWarnings("unchecked")
    public Map<String, Object> fields(PersonId person, Place place, byte[] sealed) {
        return open(person, place, sealed, LinkedHashMap.class)
                .map(fields -> (Map<String, Object>) fields)
                .orElseGet(() -> new LinkedHashMap<>(Map.of("damaged", true)));
    }

    private <T> Optional<T> read(String text, Class<T> type) {
        try {
            return Optional.of(json.readValue(text, type));
        } catch (JacksonException other) {
            return Optional.empty();
        }
    }
}
