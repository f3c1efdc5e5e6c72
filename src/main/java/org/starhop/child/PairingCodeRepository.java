package org.starhop.child;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PairingCodeRepository extends JpaRepository<PairingCode, UUID> {

    Optional<PairingCode> findFirstByCodeHashAndExpiresAtAfterOrderByExpiresAtDesc(String codeHash, Instant now);

    boolean existsByCodeHashAndExpiresAtAfter(String codeHash, Instant now);
}
