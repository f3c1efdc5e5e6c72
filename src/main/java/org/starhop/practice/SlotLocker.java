package org.starhop.practice;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.starhop.program.Prescription;
import org.starhop.program.SlotId;
import org.starhop.reward.LockedAccounts;
import org.starhop.reward.PracticeRewards;

/** Opens {@link LockedSlots}: locks the children's star accounts first, then reads the slots, in two statements. */
@Component
class SlotLocker {

    private final PracticeRewards rewards;
    private final SlotTallyRepository tallies;

    SlotLocker(PracticeRewards rewards, SlotTallyRepository tallies) {
        this.rewards = rewards;
        this.tallies = tallies;
    }

    LockedSlots open(Collection<UUID> childIds, Collection<SlotId> slots) {
        return read(rewards.lock(childIds), childIds, slots);
    }

    private LockedSlots read(LockedAccounts accounts, Collection<UUID> childIds, Collection<SlotId> slots) {
        if (slots.isEmpty()) {
            return new LockedSlots(accounts, Map.of(), Map.of(), Map.of());
        }
        Set<UUID> ids = slots.stream().map(SlotId::prescriptionId).collect(Collectors.toSet());
        var dates = slots.stream().map(SlotId::date).collect(Collectors.toCollection(TreeSet::new));
        List<SlotTallyRepository.Row> rows =
                tallies.findWithPrescriptions(childIds, ids, dates.first(), dates.last(), dates);
        Map<UUID, Prescription> prescriptions = new HashMap<>();
        Map<SlotKey, SlotTally> found = new HashMap<>();
        Map<UUID, RepetitionQuest> quests = new HashMap<>();
        for (SlotTallyRepository.Row row : rows) {
            prescriptions.put(row.getPrescription().getId(), row.getPrescription());
            SlotTally tally = row.getTally();
            if (tally != null) {
                found.put(tally.getId(), tally);
            }
            RepetitionQuest quest = row.getQuest();
            if (quest != null) {
                quests.put(quest.getPrescriptionId(), quest);
            }
        }
        return new LockedSlots(accounts, prescriptions, found, quests);
    }
}
