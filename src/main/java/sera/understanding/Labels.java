package sera.understanding;

import java.util.Locale;

/// Labels as the corpus and the heads write them.
final class Labels {
    private Labels() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
