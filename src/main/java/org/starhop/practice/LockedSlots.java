package org.starhop.practice;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.starhop.program.Prescription;
import org.starhop.program.SlotId;
import org.starhop.reward.LockedAccounts;

/**
 * Everything one transaction needs to record practice: the locked star accounts, and the prescriptions and tallies of
 * the slots.
 */
public class LockedSlots {

    private final LockedAccounts accounts;
    private final Map<UUID, Prescription> prescriptions;
    private final Map<SlotKey, SlotTally> tallies;
    private final Map<UUID, RepetitionQuest> quests;

    LockedSlots(
            LockedAccounts accounts,
            Map<UUID, Prescription> prescriptions,
            Map<SlotKey, SlotTally> tallies,
            Map<UUID, RepetitionQuest> quests) {
        this.accounts = accounts;
        this.prescriptions = prescriptions;
        this.tallies = new HashMap<>(tallies);
        this.quests = quests;
    }

    /** Returns a slot's prescription if it belongs to one of the locked children. */
    public Optional<Prescription> prescription(UUID prescriptionId) {
        return Optional.ofNullable(prescriptions.get(prescriptionId));
    }

    Prescription prescriptionOf(SlotId slot) {
        return Objects.requireNonNull(prescriptions.get(slot.prescriptionId()));
    }

    SlotTally tally(Prescription prescription, SlotId slot) {
        return tallies.computeIfAbsent(
                SlotKey.of(prescription.getChildId(), slot), key -> new SlotTally(prescription.getClinicId(), key));
    }

    /** Returns the quest that a prescription's repetitions count toward, if there is one. */
    Optional<RepetitionQuest> quest(Prescription prescription) {
        return Optional.ofNullable(quests.get(prescription.getId()));
    }

    /** Returns the children's star accounts, which were locked first. */
    LockedAccounts accounts() {
        return accounts;
    }
}
