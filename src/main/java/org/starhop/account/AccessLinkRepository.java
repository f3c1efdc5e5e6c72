package org.starhop.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AccessLinkRepository extends JpaRepository<AccessLink, UUID> {

    /**
     * Returns the link if it still works: unused, not expired, the newest for its member, account, or address, created by
     * somebody who may still act, for somebody who may.
     */
    @Query("""
            select l from AccessLink l where l.tokenHash = :tokenHash and l.usedAt is null and l.expiresAt > :now
            and not exists (
                select 1 from AccessLink newer where newer.purpose = l.purpose and newer.id > l.id
                and (newer.subjectId = l.subjectId
                    or (l.subjectId is null and newer.email = l.email and newer.clinicId = l.clinicId)))
            and not exists (
                select 1 from Account a where a.id in (l.createdBy, l.subjectId) and a.deactivatedAt is not null)
            and not exists (
                select 1 from Account maker where maker.id = l.createdBy and maker.administrator = false
                and l.purpose = org.starhop.account.AccessLink.Purpose.STAFF)""")
    Optional<AccessLink> findOpen(String tokenHash, Instant now);

    /** Returns colleagues' invitations that still work, the newest of each address, in order of expiry. */
    @Query("""
            select l from AccessLink l where l.clinicId = :clinicId and l.usedAt is null and l.expiresAt > :now
            and l.purpose = org.starhop.account.AccessLink.Purpose.STAFF
            and not exists (
                select 1 from AccessLink newer where newer.purpose = l.purpose and newer.id > l.id
                and newer.email = l.email and newer.clinicId = l.clinicId)
            and exists (
                select 1 from Account maker
                where maker.id = l.createdBy and maker.administrator = true and maker.deactivatedAt is null)
            order by l.expiresAt, l.id""")
    List<AccessLink> findOpenOfStaff(UUID clinicId, Instant now);

    /** Expires the unused password links that this person created. */
    @Modifying
    @Query("""
            update AccessLink l set l.expiresAt = :now where l.createdBy = :makerId and l.usedAt is null
            and l.purpose = org.starhop.account.AccessLink.Purpose.PASSWORD and l.expiresAt > :now""")
    void endPasswordLinksOf(UUID makerId, Instant now);
}
