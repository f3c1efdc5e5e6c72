package org.starhop.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes passwords with bcrypt over a digest, because bcrypt alone reads no more than 72 bytes. The digest is keyed, so
 * that digests stolen elsewhere are useless here (decision 38). Each hash names its algorithm; older ones are still
 * accepted.
 */
public final class PasswordHashes implements PasswordEncoder {

    private static final String OF_BEFORE = "bcrypt";
    private static final String OURS = "bcrypt-hmac-sha256";
    private static final String HMAC = "HmacSHA256";
    private static final SecretKeySpec KEY =
            new SecretKeySpec("starhop password".getBytes(StandardCharsets.US_ASCII), HMAC);

    private final BCryptPasswordEncoder bcrypt;

    private PasswordHashes(BCryptPasswordEncoder bcrypt) {
        this.bcrypt = bcrypt;
    }

    /** Creates an encoder; each step of {@code strength}, 4 to 31, doubles the time per hash. */
    public static PasswordEncoder ofStrength(int strength) {
        var bcrypt = new BCryptPasswordEncoder(strength);
        return new DelegatingPasswordEncoder(OURS, Map.of(OURS, new PasswordHashes(bcrypt), OF_BEFORE, bcrypt));
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return bcrypt.encode(digest(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return bcrypt.matches(digest(password), hash);
    }

    /**
     * Computes the digest in Base64, because bcrypt stops at a zero byte. An ñ typed as one character or as two gives
     * the same digest, because keyboards differ.
     */
    private static String digest(@Nullable CharSequence password) {
        String same = Normalizer.normalize(password == null ? "" : password, Normalizer.Form.NFKC);
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(KEY);
            return Base64.getEncoder().encodeToString(mac.doFinal(same.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
