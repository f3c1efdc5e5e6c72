package org.starhop.account;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;

interface Clinics extends JpaRepository<Clinic, UUID> {

    boolean existsByDemo(boolean demo);

    /** Claims the single setup slot; waits for anybody who has just claimed it, and fails if they succeed. */
    @Modifying
    @NativeQuery("insert into first_set_up (id) values (1)")
    void claimFirstSetUp();
}
