package org.starhop.account;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the person with an email address. */
@Component
class SignIn implements UserDetailsService {

    private final AccountRepository accounts;

    SignIn(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String email) {
        return accounts.findByEmail(Account.typed(email))
                .map(SignedInPerson::new)
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }
}
