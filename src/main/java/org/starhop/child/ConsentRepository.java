package org.starhop.child;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ConsentRepository extends JpaRepository<Consent, UUID> {

    Optional<Consent> findFirstByChildIdAndTextVersionGreaterThanEqualAndWithdrawnAtIsNull(
            UUID childId, int textVersion);
}
