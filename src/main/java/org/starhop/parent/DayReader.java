package org.starhop.parent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.child.CareCircles;
import org.starhop.followup.FamilyNotes;
import org.starhop.followup.HelpRequests;
import org.starhop.followup.Messages;
import org.starhop.followup.PlanChanges;
import org.starhop.notice.reminder.Reminders;
import org.starhop.program.FamilyPlan;
import org.starhop.program.Prescriptions;
import org.starhop.program.proposal.Proposals;
import org.starhop.progress.ChildProgress;
import org.starhop.progress.DayPlan;
import org.starhop.progress.DayPlans;
import org.starhop.progress.Progress;
import org.starhop.reward.Claims;

/** Reads everything that the page about a day shows, each part once, in one transaction and with one audit entry. */
@Service
@Transactional(readOnly = true)
public class DayReader {

    private final Progress progress;
    private final DayPlans dayPlans;
    private final Prescriptions prescriptions;
    private final FamilyPlan familyPlan;
    private final Claims claims;
    private final PlanChanges changes;
    private final Proposals proposals;
    private final Messages messages;
    private final HelpRequests help;
    private final FamilyNotes notes;
    private final CareCircles circles;
    private final Reminders reminders;
    private final Clock clock;

    DayReader(
            Progress progress,
            DayPlans dayPlans,
            Prescriptions prescriptions,
            FamilyPlan familyPlan,
            Claims claims,
            PlanChanges changes,
            Proposals proposals,
            Messages messages,
            HelpRequests help,
            FamilyNotes notes,
            CareCircles circles,
            Reminders reminders,
            Clock clock) {
        this.progress = progress;
        this.dayPlans = dayPlans;
        this.prescriptions = prescriptions;
        this.familyPlan = familyPlan;
        this.claims = claims;
        this.changes = changes;
        this.proposals = proposals;
        this.messages = messages;
        this.help = help;
        this.notes = notes;
        this.circles = circles;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** Reads the requested day if it is within the last 60 days, otherwise today. */
    @Allowed(Who.CAREGIVER_OF)
    public DayFacts read(UUID childId, Optional<LocalDate> asked) {
        ChildProgress glance = progress.of(childId);
        LocalDate today = glance.child().dateAt(clock.instant());
        LocalDate date = asked.filter(day -> DayFacts.isReachable(day, today)).orElse(today);
        boolean parent = circles.isParent(childId);
        return new DayFacts(
                glance.child(),
                today,
                day(glance, date),
                glance.thisWeek(),
                glance.stars(),
                program(childId, date),
                new DayFacts.Waiting(
                        claims.of(childId),
                        changes.unseen(childId),
                        parent ? proposals.open(childId) : List.of(),
                        parent ? messages.unread(childId) : 0,
                        parent && glance.stars().total() > 0 && !reminders.isAnswered(childId)),
                new DayFacts.Said(help.of(childId), notes.on(childId, date)),
                parent);
    }

    private DayFacts.Program program(UUID childId, LocalDate date) {
        return new DayFacts.Program(
                prescriptions.weekFocus(childId),
                familyPlan.pauses(childId, date).stream()
                        .filter(pause -> pause.covers(date))
                        .findFirst(),
                new Reasons(prescriptions.lastReasons(childId)));
    }

    private DayPlan day(ChildProgress glance, LocalDate date) {
        return glance.days().stream()
                .filter(day -> day.date().equals(date))
                .findFirst()
                .orElseGet(
                        () -> dayPlans.days(glance.child().getId(), date, date).getFirst());
    }
}
