package org.starhop.child;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CircleMemberRepository extends JpaRepository<CircleMember, UUID> {

    List<CircleMember> findByChildIdAndLeftAtIsNullOrderByInvitedAt(UUID childId);

    List<CircleMember> findByChildIdInAndLeftAtIsNullOrderByInvitedAt(Collection<UUID> childIds);

    /** Locks the row, so that the second of two people who change a member at once sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CircleMember> findByIdAndChildIdAndLeftAtIsNull(UUID id, UUID childId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from CircleMember m where m.id = :id")
    Optional<CircleMember> lock(UUID id);

    boolean existsByChildIdAndAccountIdAndLeftAtIsNull(UUID childId, UUID accountId);

    boolean existsByChildIdAndAccountIdAndRoleAndLeftAtIsNull(UUID childId, UUID accountId, CaregiverRole role);

    /** Counts the children in whose circle this person is, and whom this therapist does not treat. */
    @Query("""
            select count(m) from CircleMember m where m.accountId = :accountId and m.leftAt is null and not exists (
                select 1 from Treatment t
                where t.childId = m.childId and t.therapistId = :therapistId and t.endedAt is null)""")
    long countBeyond(UUID accountId, UUID therapistId);
}
