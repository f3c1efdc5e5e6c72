package org.starhop.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.Secrets;

/** The browsers in which people have signed in before. */
@Component
@Transactional
public class KnownDevices {

    private static final int MOST = 20;
    private static final String SECRET = "[\\w-]{43}";

    private final KnownDeviceRepository devices;
    private final AccountRepository accounts;
    private final Clock clock;

    KnownDevices(KnownDeviceRepository devices, AccountRepository accounts, Clock clock) {
        this.devices = devices;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Remembers that this person signed in with this browser.
     *
     * @param device the browser's secret, which other people sharing the browser may use too; null if none
     * @return the secret that the browser keeps from now on; empty if nobody has this address
     */
    public Optional<String> remember(String email, @Nullable String device) {
        String secret = device != null && device.matches(SECRET) ? device : Secrets.token();
        return accounts.findByEmail(Account.typed(email)).map(account -> {
            remember(account, KnownDevice.hash(secret, account.getPasswordHash()));
            return secret;
        });
    }

    boolean knows(String device, String passwordHash) {
        return devices.existsByTokenHash(KnownDevice.hash(device, passwordHash));
    }

    private void remember(Account account, String hash) {
        Instant now = clock.instant();
        if (devices.used(hash, now) == 0) {
            devices.save(new KnownDevice(account.getId(), hash, now));
            devices.newestFirst(account.getId()).stream().skip(MOST).forEach(devices::delete);
        }
    }
}
