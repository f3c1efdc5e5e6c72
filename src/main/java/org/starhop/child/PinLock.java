package org.starhop.child;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What a PIN is checked against, here and on a tablet without a network: PBKDF2 with HMAC-SHA-256, 256 bits. It keeps a
 * PIN from being read, but not from being guessed, because there are few PINs (decision 44).
 *
 * @param salt 16 random bytes, in Base64
 * @param rounds how many times a guess is hashed
 * @param proof the result for the right PIN, in Base64
 */
public record PinLock(String salt, int rounds, String proof) {

    /** Slow for somebody who tries all PINs, yet less than a second for one PIN on an old tablet. */
    private static final int ROUNDS = 100_000;

    private static final SecureRandom RANDOM = new SecureRandom();

    static PinLock of(String pin) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return new PinLock(encoded(salt), ROUNDS, encoded(hash(pin, salt, ROUNDS)));
    }

    /** Returns whether this is the PIN. Takes about a tenth of a second on purpose. */
    public boolean opensWith(String pin) {
        byte[] guess = hash(pin, Base64.getDecoder().decode(salt), rounds);
        return MessageDigest.isEqual(guess, Base64.getDecoder().decode(proof));
    }

    private static byte[] hash(String pin, byte[] salt, int rounds) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(pin.toCharArray(), salt, rounds, 256))
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has PBKDF2", impossible);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
