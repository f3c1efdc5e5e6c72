package org.starhop.account;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.starhop.base.DomainException;

/** Which passwords are accepted, and how they are stored. Length is better than composition rules (NIST SP 800-63B). */
@Component
class PasswordPolicy {

    private static final int LONGEST = 1_000;

    private final PasswordEncoder passwords;

    PasswordPolicy(PasswordEncoder passwords) {
        this.passwords = passwords;
    }

    /** Returns the password as it is stored. */
    String hashed(String password) {
        if (password.length() > LONGEST) {
            throw new DomainException.Invalid("password", "error.password-long", LONGEST);
        }
        if (password.length() < Accounts.SHORTEST_PASSWORD) {
            throw new DomainException.Invalid("password", "error.password", Accounts.SHORTEST_PASSWORD);
        }
        return passwords.encode(password);
    }
}
