package org.starhop.program;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface HomeProgramRepository extends JpaRepository<HomeProgram, UUID> {

    Optional<HomeProgram> findByChildId(UUID childId);
}
