package sera.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A country by its two ISO 3166 letters.
public record Country(String code) {
    private static final Set<String> KNOWN = Set.of(Locale.getISOCountries());

    public Country {
        if (!KNOWN.contains(code)) {
            throw new IllegalArgumentException("not a country code");
        }
    }

    public static Optional<Country> of(String text) {
        var code = text.strip().toUpperCase(Locale.ROOT);
        return KNOWN.contains(code) ? Optional.of(new Country(code)) : Optional.empty();
    }

    public String name(Locale language) {
        return Locale.of("", code).getDisplayCountry(language);
    }
}
