package sera.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import sera.shared.Sensitive;

/// The secret a device holds; the database knows only its hash.
record Token(Sensitive<String> secret) {
    private static final int BYTES = 32;
    private static final Pattern MADE = Pattern.compile("[A-Za-z0-9_-]{43}");

    static Token fresh(RandomGenerator chance) {
        var bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return new Token(new Sensitive<>(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)));
    }

    /// What a device sent. A name from the terminal has another shape, so no device can pass for it.
    static Optional<Token> sent(String secret) {
        return MADE.matcher(secret).matches() ? Optional.of(of(secret)) : Optional.empty();
    }

    static Token of(String secret) {
        return new Token(new Sensitive<>(secret));
    }

    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.reveal().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
