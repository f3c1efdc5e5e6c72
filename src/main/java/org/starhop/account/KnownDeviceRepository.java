package org.starhop.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface KnownDeviceRepository extends JpaRepository<KnownDevice, UUID> {

    boolean existsByTokenHash(String tokenHash);

    /** Returns how many rows were updated: one or none. */
    @Modifying
    @Query("update KnownDevice d set d.lastUsedAt = :now where d.tokenHash = :tokenHash")
    int used(String tokenHash, Instant now);

    @Query("select d from KnownDevice d where d.accountId = :accountId order by d.lastUsedAt desc, d.id")
    List<KnownDevice> newestFirst(UUID accountId);
}
