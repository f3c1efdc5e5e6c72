package org.starhop.notice.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface NoticeMailRepository extends JpaRepository<NoticeMail, UUID> {

    /** Somebody for whom a mail is due. */
    record Reader(UUID clinicId, UUID readerId) {}

    @Query("""
            select distinct new org.starhop.notice.mail.NoticeMailRepository$Reader(mail.clinicId, mail.readerId)
            from NoticeMail mail where mail.state = org.starhop.notice.mail.MailState.WAITING and mail.dueAt <= :now""")
    List<Reader> findDue(Instant now, Limit limit);

    /** Takes what is due for a reader, unless somebody else has taken it: the row's lock admits only one of two. */
    @Modifying
    @Query("""
            update NoticeMail mail set mail.state = org.starhop.notice.mail.MailState.CLAIMED, mail.claim = :claim,
            mail.claimedAt = :now where mail.readerId = :reader
            and mail.state = org.starhop.notice.mail.MailState.WAITING and mail.dueAt <= :now""")
    int claim(UUID reader, UUID claim, Instant now);

    List<NoticeMail> findByClaim(UUID claim);

    @Query("""
            select count(mail) from NoticeMail mail, Notice notice
            where mail.claim = :claim and notice.id = mail.noticeId and notice.readAt is null""")
    long countUnread(UUID claim);

    List<NoticeMail> findByReaderIdAndState(UUID readerId, MailState state);

    /** Returns which of these notices have a mail that waits, or that was tried. */
    @Query("""
            select mail.noticeId from NoticeMail mail where mail.noticeId in :notices
            and mail.state <> org.starhop.notice.mail.MailState.READ
            and mail.state <> org.starhop.notice.mail.MailState.OFF""")
    List<UUID> findMailed(Collection<UUID> notices);
}
