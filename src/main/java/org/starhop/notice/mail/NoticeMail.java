package org.starhop.notice.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.base.Ids;
import org.starhop.base.InsertedOnce;
import org.starhop.notice.NoticeChoices;
import org.starhop.notice.NoticeKind;
import org.starhop.notice.NoticeTopic;

/**
 * That a notice is to be mailed to its reader, and what has become of it. All that are due for one reader are one mail.
 */
@Entity
class NoticeMail extends InsertedOnce<UUID> {

    /** With the longest wait between them, about a day. */
    static final int MOST_ATTEMPTS = 28;

    @Id
    private UUID id = Ids.next();

    private UUID clinicId;
    private UUID readerId;
    private UUID noticeId;

    @Enumerated(EnumType.STRING)
    private NoticeTopic topic;

    private boolean urgent;
    private String zone;
    private Instant writtenAt;
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private MailState state = MailState.WAITING;

    private int attempts;

    /** Whoever sends it now; each time another id, on whatever server. */
    private @Nullable UUID claim;

    private @Nullable Instant claimedAt;

    @SuppressWarnings("NullAway")
    protected NoticeMail() {}

    NoticeMail(
            UUID clinicId,
            UUID readerId,
            UUID noticeId,
            NoticeKind kind,
            ZoneId zone,
            NoticeChoices choices,
            Instant now) {
        this.clinicId = clinicId;
        this.readerId = readerId;
        this.noticeId = noticeId;
        this.topic = kind.topic();
        this.urgent = kind.isUrgent();
        this.zone = zone.getId();
        this.writtenAt = now;
        this.dueAt = MailTimes.due(choices, urgent, now, zone);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Follows what its reader chose while it was waiting. A first attempt in vain makes it due as before. */
    void replan(NoticeChoices choices) {
        if (urgent) {
            return;
        }
        if (choices.mailed().contains(topic)) {
            dueAt = MailTimes.due(choices, false, writtenAt, ZoneId.of(zone));
        } else {
            state = MailState.OFF;
        }
    }

    void end(MailState how) {
        state = how;
    }

    /** Notes an attempt in vain, after which it surely was not sent. */
    void tryAgain(Instant now) {
        attempts++;
        state = attempts < MOST_ATTEMPTS ? MailState.WAITING : MailState.FAILED;
        dueAt = now.plus(MailTimes.backoff(attempts));
        claim = null;
    }
}
