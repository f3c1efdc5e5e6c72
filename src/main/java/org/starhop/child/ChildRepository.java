package org.starhop.child;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ChildRepository extends JpaRepository<Child, UUID> {

    Optional<Child> findByIdAndClinicId(UUID id, UUID clinicId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Child c where c.id = :id and c.clinicId = :clinicId")
    Optional<Child> lock(UUID id, UUID clinicId);

    List<Child> findByIdIn(Collection<UUID> ids);

    List<Child> findByFamilyId(UUID familyId);

    boolean existsByFamilyId(UUID familyId);

    @Query("""
            select count(c) from Child c where c.familyId = :familyId and exists (
                select 1 from Treatment t
                where t.childId = c.id and t.therapistId = :therapistId and t.endedAt is null)""")
    long countTreatedIn(UUID familyId, UUID therapistId);

    List<Child> findByClinicId(UUID clinicId);

    @Query("""
            select c from Child c where c.clinicId = :clinicId and c.id in (
                select t.childId from Treatment t where t.therapistId = :therapistId and t.endedAt is null)""")
    List<Child> findTreatedBy(UUID clinicId, UUID therapistId);

    @Query("""
            select c from Child c where c.clinicId = :clinicId and c.id in (
                select m.childId from CircleMember m where m.accountId = :accountId and m.leftAt is null)
            order by c.birthMonth desc, c.id""")
    List<Child> findInCircleOf(UUID clinicId, UUID accountId);

    @Query("""
            select count(c) from Child c where c.id = :childId and c.clinicId = :clinicId and exists (
                select 1 from Treatment t
                where t.childId = c.id and t.therapistId = :accountId and t.endedAt is null)""")
    long countTreated(UUID clinicId, UUID childId, UUID accountId);

    @Query("""
            select count(c) from Child c where c.id = :childId and c.clinicId = :clinicId and exists (
                select 1 from CircleMember m
                where m.childId = c.id and m.accountId = :accountId and m.leftAt is null
                and (:parentOnly = false or m.role = org.starhop.child.CaregiverRole.PARENT))""")
    long countInCircle(UUID clinicId, UUID childId, UUID accountId, boolean parentOnly);

    @Query("""
            select count(c) from Child c where c.id = :childId and c.clinicId = :clinicId and exists (
                select 1 from DeviceChild d, Device v
                where d.id.childId = c.id and d.id.deviceId = :deviceId and v.id = d.id.deviceId and v.revokedAt is null)""")
    long countOnDevice(UUID clinicId, UUID childId, UUID deviceId);

    @Query("""
            select c from Child c where c.id in (
                select d.id.childId from DeviceChild d where d.id.deviceId = :deviceId)
            order by c.nickname, c.id""")
    List<Child> findOnDevice(UUID deviceId);

    @Query("""
            select c from Child c
            where c.familyId in (select d.familyId from Child d where d.id in :ids)""")
    List<Child> findWithSiblings(Collection<UUID> ids);
}
