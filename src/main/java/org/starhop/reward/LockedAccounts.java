package org.starhop.reward;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The star accounts of some children, locked for the current transaction. */
public final class LockedAccounts {

    private final Map<UUID, StarAccount> accounts;

    LockedAccounts(Map<UUID, StarAccount> accounts) {
        this.accounts = accounts;
    }

    StarAccount get(UUID childId) {
        return Objects.requireNonNull(accounts.get(childId));
    }

    Optional<StarAccount> find(UUID childId) {
        return Optional.ofNullable(accounts.get(childId));
    }
}
