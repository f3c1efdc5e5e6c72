package org.starhop.practice;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.starhop.program.SlotId;

/** The key of a slot's tally. */
@Embeddable
record SlotKey(UUID childId, LocalDate localDate, UUID prescriptionId, int n) implements Serializable {

    static SlotKey of(UUID childId, SlotId slot) {
        return new SlotKey(childId, slot.date(), slot.prescriptionId(), slot.n());
    }

    SlotId slot() {
        return new SlotId(prescriptionId, localDate, n);
    }
}
