package org.starhop.practice;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RepetitionQuestRepository extends JpaRepository<RepetitionQuest, UUID> {

    List<RepetitionQuest> findByChildIdIn(Collection<UUID> childIds);
}
