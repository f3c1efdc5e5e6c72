package org.starhop.notice.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.exercise.Routine;

interface SentReminderRepository extends JpaRepository<SentReminder, UUID> {

    boolean existsByChildIdAndAccountIdAndLocalDateAndRoutine(
            UUID childId, UUID accountId, LocalDate date, Routine routine);

    List<SentReminder> findBySentAtGreaterThanEqualOrderBySentAt(Instant since);

    @Modifying
    @Transactional
    @Query("delete from SentReminder sent where sent.sentAt < :moment")
    void forgetBefore(Instant moment);
}
