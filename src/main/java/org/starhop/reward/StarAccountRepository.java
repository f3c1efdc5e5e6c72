package org.starhop.reward;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface StarAccountRepository extends JpaRepository<StarAccount, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from StarAccount a where a.clinicId = :clinicId and a.ownerId in :ownerIds order by a.id")
    List<StarAccount> lock(UUID clinicId, Collection<UUID> ownerIds);

    List<StarAccount> findByClinicIdAndOwnerIdIn(UUID clinicId, Collection<UUID> ownerIds);
}
