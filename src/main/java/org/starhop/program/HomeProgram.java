package org.starhop.program;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.base.BaseEntity;
import org.starhop.base.Require;

/** Everything that one child practices at home, from every discipline, with the one thing to focus on this week. */
@Entity
class HomeProgram extends BaseEntity {

    private UUID clinicId;
    private UUID childId;
    private @Nullable String weekFocus;
    private Instant openedAt;

    @SuppressWarnings("NullAway")
    protected HomeProgram() {}

    HomeProgram(UUID clinicId, UUID childId, Instant openedAt) {
        this.clinicId = clinicId;
        this.childId = childId;
        this.openedAt = openedAt;
    }

    void focusOn(@Nullable String focus) {
        weekFocus = Require.optionalText("weekFocus", focus, Prescribing.LONGEST_FOCUS);
    }

    UUID getClinicId() {
        return clinicId;
    }

    UUID getChildId() {
        return childId;
    }

    /** Returns the focus of the week in plain words; null if none is chosen. */
    @Nullable
    String getWeekFocus() {
        return weekFocus;
    }
}
