package org.starhop.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.starhop.account.PasswordHashes;

/**
 * Hashes passwords as usual, except that the password shared by all demo people is hashed only once, because a good
 * hash is slow.
 */
@Component
@Primary
@Profile("demo")
class DemoPasswords implements PasswordEncoder {

    private final PasswordEncoder hashes = PasswordHashes.ofStrength(10);
    private @Nullable String shared;

    @Override
    public synchronized @Nullable String encode(@Nullable CharSequence password) {
        if (!Founding.PASSWORD.contentEquals(String.valueOf(password))) {
            return hashes.encode(password);
        }
        if (shared == null) {
            shared = hashes.encode(password);
        }
        return shared;
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return hashes.matches(password, hash);
    }
}
