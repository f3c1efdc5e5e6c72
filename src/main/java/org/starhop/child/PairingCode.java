package org.starhop.child;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.base.BaseEntity;
import org.starhop.base.Secrets;
import org.starhop.base.StringListConverter;

/**
 * Six digits that pair one tablet within ten minutes. The tablet that used the code may retry, in case the answer got
 * lost.
 */
@Entity
class PairingCode extends BaseEntity {

    static final Duration VALIDITY = Duration.ofMinutes(10);

    private UUID clinicId;
    private String codeHash;

    @Convert(converter = StringListConverter.class)
    private List<String> childIds;

    private UUID createdBy;
    private Instant expiresAt;
    private @Nullable UUID usedByTablet;

    @SuppressWarnings("NullAway")
    protected PairingCode() {}

    PairingCode(UUID clinicId, String code, List<UUID> childIds, UUID createdBy, Instant now) {
        this.clinicId = clinicId;
        this.codeHash = Secrets.hash(code);
        this.childIds = childIds.stream().map(UUID::toString).toList();
        this.createdBy = createdBy;
        this.expiresAt = now.plus(VALIDITY);
    }

    /** Returns whether this tablet may pair with the code now, and uses the code up if so. */
    boolean useBy(UUID tabletId, Instant now) {
        if (!now.isBefore(expiresAt) || (usedByTablet != null && !usedByTablet.equals(tabletId))) {
            return false;
        }
        usedByTablet = tabletId;
        return true;
    }

    /** Expires the code, even for the tablet that used it. */
    void end(Instant now) {
        expiresAt = now;
    }

    UUID getClinicId() {
        return clinicId;
    }

    List<UUID> getChildIds() {
        return childIds.stream().map(UUID::fromString).toList();
    }

    UUID getCreatedBy() {
        return createdBy;
    }
}
