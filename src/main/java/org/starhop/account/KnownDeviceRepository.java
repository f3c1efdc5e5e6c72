package org.starhop.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface KnownDeviceRepository extends JpaRepository<KnownDevice, UUID> {

    boolean existsByTokenHash(String tokenHash);

    Optional<KnownDevice> findByTokenHash(String tokenHash);

    @Query("select d from KnownDevice d where d.accountId = :accountId order by d.lastUsedAt desc, d.id")
    List<KnownDevice> newestFirst(UUID accountId);
}
