package org.starhop.notice;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.starhop.base.BaseEntity;

/** What one person chose. Who has chosen nothing yet has none. */
@Entity
class NoticeSetting extends BaseEntity {

    private UUID accountId;

    @Embedded
    private NoticeChoices choices;

    @SuppressWarnings("NullAway")
    protected NoticeSetting() {}

    NoticeSetting(UUID accountId, NoticeChoices choices) {
        this.accountId = accountId;
        this.choices = choices;
    }

    void choose(NoticeChoices now) {
        choices = now;
    }

    UUID getAccountId() {
        return accountId;
    }

    NoticeChoices getChoices() {
        return choices;
    }
}
