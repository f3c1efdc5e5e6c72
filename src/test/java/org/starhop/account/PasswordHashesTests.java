package org.starhop.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.starhop.base.DomainException;

class PasswordHashesTests {

    static final int QUICK = 4;

    PasswordEncoder hashes = PasswordHashes.ofStrength(QUICK);
    PasswordPolicy policy = new PasswordPolicy(hashes);

    /** bcrypt alone reads 72 bytes, of which an ñ takes two. */
    @ParameterizedTest
    @ValueSource(ints = {10, 72, 73, 200, 201, 1_000})
    void takesAPasswordOfAnyLength(int length) {
        for (String letter : new String[] {"x", "ñ"}) {
            String password = letter.repeat(length);
            String hash = policy.hashed(password);
            assertThat(hashes.matches(password, hash)).isTrue();
            assertThat(hashes.matches(password.substring(1) + "y", hash)).isFalse();
        }
    }

    @Test
    void saysThatAPasswordIsTooLongAndNotThatItIsTooShort() {
        assertThatThrownBy(() -> policy.hashed("x".repeat(1_001))).satisfies(thrown -> {
            var invalid = (DomainException.Invalid) thrown;
            assertThat(invalid.key()).isEqualTo("error.password-long");
            assertThat(invalid.field()).isEqualTo("password");
        });
    }

    @Test
    void understandsHashesThatWereStoredBefore() {
        String before = "{bcrypt}" + new BCryptPasswordEncoder(QUICK).encode("from star to star");
        assertThat(hashes.matches("from star to star", before)).isTrue();
        assertThat(hashes.matches("from star to moon", before)).isFalse();
    }

    @Test
    void isTheSameWhicheverKeyboardWroteAnAccent() {
        assertThat(hashes.matches("contrasen\u0303a", hashes.encode("contrase\u00F1a")))
                .isTrue();
    }
}
