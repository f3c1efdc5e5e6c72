package org.starhop.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.starhop.base.Weeks;
import org.starhop.practice.SlotTallies;
import org.starhop.practice.SlotTally;
import org.starhop.program.FamilyPlan;
import org.starhop.program.FamilyPlan.Pause;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionVersion;
import org.starhop.program.Prescriptions;

/** Reads {@link PlansAndTallies}, in three or four statements. */
@Component
class PlansAndTalliesReader {

    private final Prescriptions prescriptions;
    private final FamilyPlan familyPlan;
    private final SlotTallies tallies;

    PlansAndTalliesReader(Prescriptions prescriptions, FamilyPlan familyPlan, SlotTallies tallies) {
        this.prescriptions = prescriptions;
        this.familyPlan = familyPlan;
        this.tallies = tallies;
    }

    /**
     * Reads days by the plan in effect on each. The week of the first day is read in full, because a day is judged by
     * its week.
     */
    PlansAndTallies read(Collection<UUID> childIds, LocalDate from, LocalDate to) {
        LocalDate monday = Weeks.mondayOf(from);
        List<Prescription> prescribed = prescriptions.since(childIds, monday);
        Map<UUID, List<PrescriptionVersion>> versions =
                prescriptions
                        .versionsOfAll(
                                prescribed.stream().map(Prescription::getId).toList())
                        .stream()
                        .collect(Collectors.groupingBy(PrescriptionVersion::getPrescriptionId));
        return read(childIds, monday, to, prescribed, versions);
    }

    /** Reads today and the days to come by the current plan. For earlier days, only the reported slots are accurate. */
    PlansAndTallies readFromNow(Collection<UUID> childIds, LocalDate from, LocalDate to) {
        return read(childIds, from, to, prescriptions.since(childIds, from), Map.of());
    }

    private PlansAndTallies read(
            Collection<UUID> childIds,
            LocalDate from,
            LocalDate to,
            List<Prescription> prescribed,
            Map<UUID, List<PrescriptionVersion>> versions) {
        return new PlansAndTallies(
                prescribed.stream()
                        .map(one -> new Course(one, versions.getOrDefault(one.getId(), List.of())))
                        .collect(Collectors.groupingBy(
                                course -> course.prescription().getChildId())),
                familyPlan.pausesOfAll(childIds, from).stream().collect(Collectors.groupingBy(Pause::childId)),
                tallies.between(childIds, from, to).stream().collect(Collectors.groupingBy(SlotTally::getChildId)));
    }
}
