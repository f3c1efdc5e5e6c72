package org.starhop.account;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Clinics extends JpaRepository<Clinic, UUID> {

    boolean existsByDemo(boolean demo);
}
