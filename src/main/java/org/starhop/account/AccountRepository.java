package org.starhop.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, UUID> {

    Optional<Account> findByEmail(String email);

    Optional<Account> findByIdAndClinicId(UUID id, UUID clinicId);

    @Query("select a from Account a where a.clinicId = :clinicId and (a.discipline is not null or a.administrator)"
            + " order by a.displayName")
    List<Account> findStaff(UUID clinicId);

    List<Account> findByClinicIdAndIdIn(UUID clinicId, Collection<UUID> ids);
}
