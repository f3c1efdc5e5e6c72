package org.starhop.account;

import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.starhop.base.BaseEntity;

/** Failed sign-ins by address. Only a hash of the address is stored, so that strangers' addresses are not collected. */
@Entity
class SignInTries extends BaseEntity {

    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int FREE = 4;

    private String whoHash;
    private int failures;
    private @Nullable Instant waitUntil;
    private Instant lastAt;

    @SuppressWarnings("NullAway")
    protected SignInTries() {}

    SignInTries(String whoHash, Instant now) {
        this.whoHash = whoHash;
        this.failures = 1;
        this.lastAt = now;
    }

    /**
     * Counts one more try before it is known whether the password is right, so that parallel tries are counted too.
     * From the fifth on, each doubles the wait before the next, up to 15 minutes.
     *
     * @return whether the password may be checked; nothing is counted during a wait
     */
    boolean mayTry(Instant now) {
        if (waitUntil != null && now.isBefore(waitUntil)) {
            return false;
        }
        failures++;
        lastAt = now;
        if (failures > FREE) {
            Duration wait = Duration.ofSeconds(1L << Math.min(failures - FREE, 20));
            waitUntil = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        }
        return true;
    }
}
