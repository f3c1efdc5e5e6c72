package org.starhop.practice;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.starhop.program.Prescription;
import org.starhop.program.SlotId;
import org.starhop.reward.StarAccount;

/** What one transaction needs to record practice: the locked accounts, the prescriptions and the tallies of the slots. */
class SlotBook {

    private final Map<UUID, StarAccount> accounts;
    private final Map<UUID, Prescription> prescriptions;
    private final Map<SlotKey, SlotTally> tallies;

    SlotBook(Map<UUID, StarAccount> accounts, Map<UUID, Prescription> prescriptions, Map<SlotKey, SlotTally> tallies) {
        this.accounts = accounts;
        this.prescriptions = prescriptions;
        this.tallies = new HashMap<>(tallies);
    }

    /** The prescription a slot belongs to, if it is one of the children this book was opened for. */
    Optional<Prescription> prescription(UUID prescriptionId) {
        return Optional.ofNullable(prescriptions.get(prescriptionId));
    }

    SlotTally tally(Prescription prescription, SlotId slot) {
        return tallies.computeIfAbsent(
                SlotKey.of(prescription.getChildId(), slot), key -> new SlotTally(prescription.getClinicId(), key));
    }

    StarAccount account(UUID childId) {
        return Objects.requireNonNull(accounts.get(childId));
    }
}
