package org.starhop.practice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.Weeks;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.child.Children;
import org.starhop.program.Prescribing;
import org.starhop.program.Prescription;

/** Quests for new skills: repetitions counted toward a target that the therapist sets. */
@Service
@Transactional
public class RepetitionQuests {

    private final RepetitionQuestRepository quests;
    private final SlotTallyRepository tallies;
    private final Children children;

    RepetitionQuests(RepetitionQuestRepository quests, SlotTallyRepository tallies, Children children) {
        this.quests = quests;
        this.tallies = tallies;
        this.children = children;
    }

    /** Returns a child's quests by prescription. */
    @Allowed(Who.GROWN_UP_OF)
    @Transactional(readOnly = true)
    public Map<UUID, RepetitionQuest> of(UUID childId) {
        return ofAll(List.of(childId));
    }

    /**
     * Returns the quests of several children by prescription. For callers that have already checked access to the
     * children.
     */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public Map<UUID, RepetitionQuest> ofAll(Collection<UUID> childIds) {
        return quests.findByChildIdIn(childIds).stream()
                .collect(Collectors.toMap(RepetitionQuest::getPrescriptionId, Function.identity()));
    }

    /** Starts a quest with the repetitions counted so far. Only here are all days of a prescription added up. */
    @EventListener
    @Allowed(Who.INTERNAL)
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(Prescribing.QuestSet set) {
        Prescription prescription = set.prescription();
        if (prescription.getQuestTarget() == null) {
            return;
        }
        UUID childId = prescription.getChildId();
        LocalDate today = children.today(childId);
        LocalDate monday = Weeks.mondayOf(today);
        long all = tallies.sumReps(childId, prescription.getId(), prescription.getStartsOn(), today);
        long ofWeek = tallies.sumReps(childId, prescription.getId(), monday, today);
        quests.findById(prescription.getId())
                .orElseGet(() -> quests.save(new RepetitionQuest(prescription, monday)))
                .recount(Math.toIntExact(all), monday, Math.toIntExact(ofWeek));
    }
}
