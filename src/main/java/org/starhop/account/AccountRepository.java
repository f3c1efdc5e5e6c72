package org.starhop.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, UUID> {

    Optional<Account> findByEmail(String email);

    Optional<Account> findByIdAndClinicId(UUID id, UUID clinicId);

    @Query("select a from Account a where a.clinicId = :clinicId and (a.discipline is not null or a.administrator)")
    List<Account> findStaff(UUID clinicId);

    @Query("""
            select count(a) from Account a where a.id = :id and a.clinicId = :clinicId and a.standing = :standing
            and a.deactivatedAt is null
            and (:administrator = false or a.administrator = true)
            and (:therapist = false or a.discipline is not null)
            and (:caregiver = false or a.caregiver = true)""")
    long countStanding(
            UUID id, UUID clinicId, int standing, boolean administrator, boolean therapist, boolean caregiver);

    /** Does not change the row version, so that somebody editing the account gets no conflict. */
    @Modifying(clearAutomatically = true)
    @Query("update Account a set a.failedAttempts = a.failedAttempts + 1 where a.email = :email")
    void countFailure(String email);

    /** See {@link #countFailure}. */
    @Modifying(clearAutomatically = true)
    @Query("update Account a set a.failedAttempts = 0 where a.email = :email")
    void forgetFailures(String email);

    List<Account> findByClinicIdAndIdIn(UUID clinicId, Collection<UUID> ids);
}
