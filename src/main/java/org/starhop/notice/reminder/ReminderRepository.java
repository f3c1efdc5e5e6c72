package org.starhop.notice.reminder;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface ReminderRepository extends JpaRepository<Reminder, UUID> {

    List<Reminder> findByChildIdAndAccountId(UUID childId, UUID accountId);

    boolean existsByDueAtLessThanEqual(Instant now);

    /** Returns what is due, and makes other servers that want the same wait; after that it is no longer due. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Reminder> findByDueAtLessThanEqualOrderByDueAt(Instant now, Limit limit);
}
