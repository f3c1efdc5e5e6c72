package org.starhop.child;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CircleMemberRepository extends JpaRepository<CircleMember, UUID> {

    List<CircleMember> findByChildIdAndLeftAtIsNullOrderByInvitedAt(UUID childId);

    List<CircleMember> findByChildIdInAndLeftAtIsNullOrderByInvitedAt(Collection<UUID> childIds);

    Optional<CircleMember> findByIdAndChildId(UUID id, UUID childId);

    Optional<CircleMember> findByChildIdAndAccountIdAndLeftAtIsNull(UUID childId, UUID accountId);
}
