package org.starhop.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.base.Ids;
import org.starhop.base.InsertedOnce;
import org.starhop.child.Child;

/**
 * Something about a child that one person should look at. Changed by single statements alone and therefore without a
 * version: whoever reads it must not get in the way of whoever writes to that person.
 */
@Entity
class Notice extends InsertedOnce<UUID> {

    @Id
    private UUID id = Ids.next();

    private UUID clinicId;
    private UUID childId;
    private UUID readerId;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    /** The prescription, request, or visit; null if there are several, or if the kind says it all. */
    private @Nullable UUID aboutId;

    /** How often it happened within the ten minutes that one notice stands for. */
    private int number = 1;

    private Instant firstAt;
    private Instant newestAt;
    private @Nullable Instant readAt;

    @SuppressWarnings("NullAway")
    protected Notice() {}

    Notice(Child child, UUID readerId, NoticeKind kind, @Nullable UUID aboutId, Instant at) {
        this.clinicId = child.getClinicId();
        this.childId = child.getId();
        this.readerId = readerId;
        this.kind = kind;
        this.aboutId = aboutId;
        this.firstAt = at;
        this.newestAt = at;
    }

    @Override
    public UUID getId() {
        return id;
    }

    UUID getChildId() {
        return childId;
    }

    UUID getReaderId() {
        return readerId;
    }

    NoticeKind getKind() {
        return kind;
    }

    @Nullable
    UUID getAboutId() {
        return aboutId;
    }

    int getNumber() {
        return number;
    }

    Instant getNewestAt() {
        return newestAt;
    }

    boolean isRead() {
        return readAt != null;
    }
}
