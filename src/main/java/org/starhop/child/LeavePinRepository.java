package org.starhop.child;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LeavePinRepository extends JpaRepository<LeavePin, UUID> {

    @Query("""
            select count(p) from LeavePin p where p.clinicId = :clinicId and p.id = (
                select c.familyId from Child c where c.id = :childId)""")
    long countOfFamily(UUID clinicId, UUID childId);

    @Query("select p from LeavePin p where p.id in (select c.familyId from Child c where c.id in :childIds)")
    List<LeavePin> findOfFamilies(Collection<UUID> childIds);
}
