package org.starhop.account;

import java.time.Clock;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the person behind an address, and slows down whoever guesses passwords. */
@Component
class SignIn implements UserDetailsService {

    private final AccountRepository accounts;
    private final Clock clock;

    SignIn(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String email) {
        return accounts.findByEmail(email.strip().toLowerCase(Locale.ROOT))
                .map(account -> new SignedInPerson(account, account.mustWait(clock.instant())))
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    @EventListener
    @Transactional
    void onFailure(AuthenticationFailureBadCredentialsEvent event) {
        String email = event.getAuthentication().getName();
        accounts.findByEmail(email.strip().toLowerCase(Locale.ROOT))
                .ifPresent(account -> account.attemptFailed(clock.instant()));
    }

    @EventListener
    @Transactional
    void onSuccess(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedInPerson person) {
            accounts.findById(person.actor().id()).ifPresent(Account::signedIn);
        }
    }
}
