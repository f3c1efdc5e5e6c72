package org.starhop.reward;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StarEntryRepository extends JpaRepository<StarEntry, UUID> {

    List<StarEntry> findByAccountIdOrderByAt(UUID accountId);

    boolean existsByAccountIdAndSlot(UUID accountId, String slot);
}
