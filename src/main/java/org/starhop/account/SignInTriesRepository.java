package org.starhop.account;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

interface SignInTriesRepository extends JpaRepository<SignInTries, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<SignInTries> findByWhoHash(String whoHash);

    @Modifying
    @Query("delete from SignInTries t where t.whoHash = :whoHash")
    void forget(String whoHash);

    @Modifying
    @Query("update SignInTries t set t.lastAt = :now where t.whoHash = :whoHash")
    void seen(String whoHash, Instant now);

    @Transactional
    @Modifying
    @Query("delete from SignInTries t where t.lastAt < :before")
    void forgetBefore(Instant before);
}
