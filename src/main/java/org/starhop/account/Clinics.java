package org.starhop.account;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;

interface Clinics extends JpaRepository<Clinic, UUID> {

    boolean existsByDemo(boolean demo);

    /** Claims the one place there is; waits for whoever just did, and fails when they succeed. */
    @Modifying
    @NativeQuery("insert into first_set_up (id) values (1)")
    void claimFirstSetUp();
}
