package org.starhop.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AccessLinkRepository extends JpaRepository<AccessLink, UUID> {

    Optional<AccessLink> findByTokenHash(String tokenHash);
}
