package org.starhop.privacy;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface AuditRepository extends JpaRepository<AuditEntry, UUID> {

    List<AuditEntry> findByChildIdOrderByAtDescIdDesc(UUID childId, Limit limit);
}
