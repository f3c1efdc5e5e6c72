package org.starhop.practice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.starhop.program.FamilyPlan;
import org.starhop.program.Prescription;
import org.starhop.program.Prescriptions;
import org.starhop.program.ProgramPause;

/** Opens {@link DayBook}s, in three statements. */
@Component
class DayBooks {

    private final Prescriptions prescriptions;
    private final FamilyPlan familyPlan;
    private final SlotTallyRepository tallies;

    DayBooks(Prescriptions prescriptions, FamilyPlan familyPlan, SlotTallyRepository tallies) {
        this.prescriptions = prescriptions;
        this.familyPlan = familyPlan;
        this.tallies = tallies;
    }

    DayBook open(Collection<UUID> childIds, LocalDate from, LocalDate to) {
        return new DayBook(
                prescriptions.since(childIds, from).stream().collect(Collectors.groupingBy(Prescription::getChildId)),
                familyPlan.pausesOfAll(childIds, from).stream()
                        .collect(Collectors.groupingBy(ProgramPause::getChildId)),
                tallies.findBetween(childIds, from, to).stream().collect(Collectors.groupingBy(SlotTally::getChildId)));
    }
}
