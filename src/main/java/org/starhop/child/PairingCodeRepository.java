package org.starhop.child;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PairingCodeRepository extends JpaRepository<PairingCode, UUID> {

    Optional<PairingCode> findFirstByCodeHashAndExpiresAtAfterOrderByExpiresAtDesc(String codeHash, Instant now);

    List<PairingCode> findByUsedByTabletAndExpiresAtAfter(UUID tabletId, Instant now);

    List<PairingCode> findByCreatedByAndExpiresAtAfter(UUID accountId, Instant now);

    boolean existsByCodeHashAndExpiresAtAfter(String codeHash, Instant now);
}
