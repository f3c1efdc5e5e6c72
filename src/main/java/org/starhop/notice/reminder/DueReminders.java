package org.starhop.notice.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.base.Language;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.ChildAccess;
import org.starhop.base.access.Who;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.notice.NoticeChoices;
import org.starhop.notice.NoticeSettings;
import org.starhop.progress.DayPlans;

/** Decides who is reminded now. */
@Service
@Transactional
public class DueReminders {

    /** The maximum number of reminders in one transaction. */
    static final int MOST = 100;

    private final ReminderRepository reminders;
    private final SentReminderRepository sent;
    private final Children children;
    private final Accounts accounts;
    private final ChildAccess access;
    private final DayPlans plans;
    private final NoticeSettings settings;
    private final Clock clock;

    DueReminders(
            ReminderRepository reminders,
            SentReminderRepository sent,
            Children children,
            Accounts accounts,
            ChildAccess access,
            DayPlans plans,
            NoticeSettings settings,
            Clock clock) {
        this.reminders = reminders;
        this.sent = sent;
        this.children = children;
        this.accounts = accounts;
        this.access = access;
        this.plans = plans;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * One reminder to send.
     *
     * @param language the person's
     */
    public record Claim(Reminded reminded, Language language) {}

    /** What was claimed. If {@code more} is true, more may be due. */
    public record Claimed(List<Claim> claims, boolean more) {}

    /** Returns whether anything is due. Cheap, and writes nothing, so that a resting database rests. */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public boolean isAny() {
        return reminders.existsByDueAtLessThanEqual(clock.instant());
    }

    /**
     * Claims what is due now for the caller to send. Nobody is told to send it again, so if the server stops now, it is not
     * sent at all: a reminder that comes twice annoys more than one that does not come.
     */
    @Allowed(Who.INTERNAL)
    public Claimed claim() {
        Instant now = clock.instant();
        List<Reminder> due = reminders.findByDueAtLessThanEqualOrderByDueAt(now, Limit.of(MOST));
        Map<UUID, List<Reminder>> byClinic = due.stream().collect(Collectors.groupingBy(Reminder::getClinicId));
        List<Claim> claims = new ArrayList<>();
        byClinic.forEach((clinicId, ofClinic) ->
                Actors.runAs(Actor.system(clinicId), () -> claims.addAll(claim(clinicId, ofClinic, now))));
        return new Claimed(claims, due.size() == MOST);
    }

    /** Returns who was reminded since this moment, by any server. */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public List<Reminded> since(Instant moment) {
        return sent.findBySentAtGreaterThanEqualOrderBySentAt(moment).stream()
                .map(SentReminder::reminded)
                .toList();
    }

    /** Deletes the records of reminders that are older than this. */
    @Allowed(Who.INTERNAL)
    public void forget(Duration age) {
        sent.forgetBefore(clock.instant().minus(age));
    }

    private List<Claim> claim(UUID clinicId, List<Reminder> ofClinic, Instant now) {
        List<Due> due = due(ofClinic, now);
        due.forEach(one -> one.waitForNext(now));
        List<Due> inTime = due.stream().filter(one -> one.isInTime(now)).toList();
        Set<UUID> readers = inTime.stream().map(Due::accountId).collect(Collectors.toSet());
        OpenRoutines open = OpenRoutines.read(plans, inTime);
        Map<UUID, NoticeChoices> choices = settings.chosenBy(readers);
        Map<UUID, Account> people = accounts.byId(clinicId, readers);
        return inTime.stream()
                .filter(open::has)
                .filter(one -> !one.isQuiet(choices, now))
                .filter(one -> mayBeReminded(people.get(one.accountId()), one))
                .filter(one -> !sent.existsByChildIdAndAccountIdAndLocalDateAndRoutine(
                        one.childId(), one.accountId(), one.date(), one.routine()))
                .map(one -> new Claim(
                        stored(one, now),
                        Objects.requireNonNull(people.get(one.accountId())).getLanguage()))
                .toList();
    }

    private Reminded stored(Due due, Instant now) {
        return sent.save(new SentReminder(due.reminder(), due.date(), now)).reminded();
    }

    private List<Due> due(List<Reminder> ofClinic, Instant now) {
        List<UUID> childIds =
                ofClinic.stream().map(Reminder::getChildId).distinct().toList();
        Map<UUID, Child> known =
                children.byId(childIds).stream().collect(Collectors.toMap(Child::getId, Function.identity()));
        return ofClinic.stream()
                .map(reminder -> Due.at(now, reminder, Objects.requireNonNull(known.get(reminder.getChildId()))))
                .toList();
    }

    /** Asks for what is true now: somebody may have left the circle since. */
    private boolean mayBeReminded(@Nullable Account person, Due due) {
        return person != null && person.isActive() && access.reaches(person.actor(), due.childId(), Who.PARENT_OF);
    }
}
