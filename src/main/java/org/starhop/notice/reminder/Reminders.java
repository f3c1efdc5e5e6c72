package org.starhop.notice.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.DomainException;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.child.Children;
import org.starhop.exercise.Routine;
import org.starhop.notice.NoticeChoices;
import org.starhop.notice.NoticeSettings;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionStatus;
import org.starhop.program.Prescriptions;

/** The reminders that a parent set for a child. Each parent has their own. */
@Service
@Transactional
public class Reminders {

    private final ReminderRepository reminders;
    private final ReminderAnswerRepository answers;
    private final NoticeSettings settings;
    private final Prescriptions prescriptions;
    private final Children children;
    private final Clock clock;

    Reminders(
            ReminderRepository reminders,
            ReminderAnswerRepository answers,
            NoticeSettings settings,
            Prescriptions prescriptions,
            Children children,
            Clock clock) {
        this.reminders = reminders;
        this.answers = answers;
        this.settings = settings;
        this.prescriptions = prescriptions;
        this.children = children;
        this.clock = clock;
    }

    /** Returns the routines that the child's exercises belong to, in the order of the day, with the caller's times. */
    @Allowed(Who.PARENT_OF)
    @Transactional(readOnly = true)
    public List<UsualTime> of(UUID childId) {
        LocalDate today = children.today(childId);
        Map<Routine, Reminder> mine = mine(childId);
        Set<Routine> routines = EnumSet.noneOf(Routine.class);
        routines.addAll(mine.keySet());
        prescriptions.of(childId).stream()
                .filter(one -> one.getStatus() != PrescriptionStatus.DRAFT && !one.isOver(today))
                .map(Prescription::getRoutines)
                .forEach(routines::addAll);
        return routines.stream()
                .map(routine -> usual(routine, mine.get(routine)))
                .toList();
    }

    /**
     * Sets all reminders of the caller for this child; a routine that is not listed gets none.
     *
     * @throws DomainException.Invalid under the routine's name if its time is in hours in which the caller wants quiet
     */
    @Allowed(Who.PARENT_OF)
    public void set(UUID childId, List<UsualTime> times) {
        ZoneId zone = children.lock(childId).getZone(); // Two pages that save at once would both insert.
        Map<Routine, LocalTime> wanted = new EnumMap<>(Routine.class);
        times.stream().filter(UsualTime::isSet).forEach(usual -> wanted.put(usual.routine(), usual.at()));
        refuseQuietHours(wanted, zone);
        Map<Routine, Reminder> mine = mine(childId);
        reminders.deleteAll(mine.values().stream()
                .filter(reminder -> !wanted.containsKey(reminder.getRoutine()))
                .toList());
        wanted.forEach((routine, time) -> keep(childId, routine, time, zone, mine.get(routine)));
        answer(childId);
    }

    /** Notes that the caller does not want to be asked about reminders for this child. */
    @Allowed(Who.PARENT_OF)
    public void decline(UUID childId) {
        children.lock(childId);
        answer(childId);
    }

    /** Returns whether the caller has set or declined reminders. For callers that have already checked access. */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public boolean isAnswered(UUID childId) {
        return answers.existsByChildIdAndAccountId(childId, Actors.require().id());
    }

    private void answer(UUID childId) {
        if (!isAnswered(childId)) {
            answers.save(new ReminderAnswer(childId, Actors.require(), clock.instant()));
        }
    }

    /** The hours that hold until somebody chooses are not meant for a time that they pick themselves. */
    private void refuseQuietHours(Map<Routine, LocalTime> wanted, ZoneId zone) {
        UUID me = Actors.require().id();
        NoticeChoices mine = settings.chosenBy(List.of(me)).get(me);
        wanted.forEach((routine, time) -> {
            Instant next = Occurrence.after(clock.instant(), time, zone).moment();
            if (mine != null && mine.isQuiet(next, zone)) {
                throw new DomainException.Invalid(routine.name(), "error.in-quiet-hours");
            }
        });
    }

    private void keep(UUID childId, Routine routine, LocalTime time, ZoneId zone, @Nullable Reminder known) {
        Instant now = clock.instant();
        if (known == null) {
            reminders.save(new Reminder(childId, Actors.require(), routine, time, zone, now));
        } else if (!known.getTime().equals(time)) {
            known.moveTo(time, zone, now);
        }
    }

    private static UsualTime usual(Routine routine, @Nullable Reminder reminder) {
        return new UsualTime(routine, reminder == null ? null : reminder.getTime());
    }

    private Map<Routine, Reminder> mine(UUID childId) {
        Map<Routine, Reminder> mine = new EnumMap<>(Routine.class);
        reminders
                .findByChildIdAndAccountId(childId, Actors.require().id())
                .forEach(reminder -> mine.put(reminder.getRoutine(), reminder));
        return mine;
    }
}
