package org.starhop.followup.visit;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface VisitDraftRepository extends JpaRepository<VisitDraft, UUID> {

    Optional<VisitDraft> findByVisitIdAndAuthorId(UUID visitId, UUID authorId);
}
