package org.starhop.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.Language;
import org.starhop.base.Secrets;

/**
 * Slows down password guessing per email address: in the same way, and with the same amount of work, whether or not the
 * address has an account, and across all nodes. A browser known to its person is counted separately.
 */
@Component
@Transactional
public class SignInRateLimit {

    /** The number of failures from which on the person is notified. */
    public static final int MANY = 10;

    /** Published when somebody has tried many times to sign in as this person. */
    public record ManyFailures(String email, String name, Language language) {}

    private final SignInTriesRepository tries;
    private final AccountRepository accounts;
    private final KnownDevices devices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignInRateLimit(
            SignInTriesRepository tries,
            AccountRepository accounts,
            KnownDevices devices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tries = tries;
        this.accounts = accounts;
        this.devices = devices;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Counts a try before it is known whether the password is right.
     *
     * @param device the secret that this browser was given; null if none
     * @return false if the caller must wait; the password must not be checked then
     */
    public boolean mayTry(String email, @Nullable String device) {
        Instant now = clock.instant();
        String who = who(Account.typed(email), device);
        Optional<SignInTries> before = tries.findByWhoHash(who);
        if (before.isEmpty()) {
            tries.save(new SignInTries(who, now));
        }
        return before.map(known -> known.mayTry(now)).orElse(true);
    }

    /** Records that the password was wrong. */
    public void failed(String email) {
        String typed = Account.typed(email);
        accounts.countFailure(typed);
        // Something is written in any case; otherwise the response time would reveal whether this address has an
        // account.
        tries.seen(stranger(typed), clock.instant());
        accounts.findByEmail(typed)
                .filter(account -> account.getFailedAttempts() == MANY)
                .ifPresent(account -> events.publishEvent(
                        new ManyFailures(account.getEmail(), account.getDisplayName(), account.getLanguage())));
    }

    /**
     * Records that the password was right, and resets the tries of this browser.
     *
     * @return the number of failures since the last successful sign-in; reported only once
     */
    public int succeeded(String email, @Nullable String device) {
        String typed = Account.typed(email);
        tries.forget(who(typed, device));
        int failures =
                accounts.findByEmail(typed).map(Account::getFailedAttempts).orElse(0);
        accounts.forgetFailures(typed);
        return failures;
    }

    /** Runs the same database query for everybody. */
    private String who(String email, @Nullable String device) {
        if (device != null) {
            String password =
                    accounts.findByEmail(email).map(Account::getPasswordHash).orElse("");
            if (devices.knows(device, password)) {
                return Secrets.hash("device " + KnownDevice.hash(device, password));
            }
        }
        return stranger(email);
    }

    private static String stranger(String email) {
        return Secrets.hash("email " + email);
    }
}
