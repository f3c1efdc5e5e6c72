package org.starhop.notice.reminder;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReminderAnswerRepository extends JpaRepository<ReminderAnswer, UUID> {

    boolean existsByChildIdAndAccountId(UUID childId, UUID accountId);
}
