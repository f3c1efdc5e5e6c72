package org.starhop.followup.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.account.AlertLimits;
import org.starhop.account.ClinicAlerts;
import org.starhop.base.ChildChanged;
import org.starhop.base.DomainException;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.child.Child;
import org.starhop.progress.ChildProgress;
import org.starhop.progress.Progress;

/**
 * What alerts therapists, and what they did about it. The rules are applied to the last fourteen days whenever somebody looks;
 * only the answers are stored.
 */
@Service
@Transactional
public class Alerts {

    /** The maximum length of a note, in characters. */
    public static final int LONGEST_NOTE = 500;

    /** How many days ahead an alert may be snoozed. */
    public static final int LONGEST_SNOOZE = 90;

    /** What was said longer ago covers nothing any more. */
    private static final Duration REMEMBERED = Duration.ofDays(LONGEST_SNOOZE + 2L);

    /** Published after an alert was handled, snoozed, or reopened, so that open pages show it. */
    public record AlertAnswered(UUID childId, AlertKind kind) implements ChildChanged {}

    private final Progress progress;
    private final ClinicAlerts limits;
    private final AlertAnswerRepository answers;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Alerts(
            Progress progress,
            ClinicAlerts limits,
            AlertAnswerRepository answers,
            Accounts accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.progress = progress;
        this.limits = limits;
        this.answers = answers;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the signed-in therapist's caseload with its alerts: the most urgent child first, then by nickname. */
    @Allowed(Who.THERAPIST)
    public List<ChildAlerts> caseload() {
        return of(progress.caseload()).stream()
                .sorted(Comparator.comparing(
                        (ChildAlerts one) -> one.waiting().stream().findFirst().orElse(null),
                        Comparator.nullsLast(Alert.BY_SEVERITY)))
                .toList();
    }

    /** Returns one child's progress and alerts. */
    @Allowed(Who.THERAPIST_OF)
    public ChildAlerts of(UUID childId) {
        return of(List.of(progress.of(childId))).getFirst();
    }

    /**
     * Notes that an alert is handled: it waits again when something new happens.
     *
     * @param note up to {@value #LONGEST_NOTE} characters
     */
    @Allowed(Who.THERAPIST_OF)
    public void handle(UUID childId, AlertId alert, @Nullable String note) {
        find(childId, alert);
        save(childId, alert, AlertAnswer.handled(childId, alert, note, Actors.require(), clock.instant()));
    }

    /**
     * Lets an alert wait until a day; new pain does not wait for it.
     *
     * @param until the day after the child's today, or up to {@value #LONGEST_SNOOZE} days ahead
     * @param note up to {@value #LONGEST_NOTE} characters
     */
    @Allowed(Who.THERAPIST_OF)
    public void snooze(UUID childId, AlertId alert, LocalDate until, @Nullable String note) {
        LocalDate today = today(find(childId, alert).child());
        if (!until.isAfter(today)) {
            throw new DomainException.Invalid("until", "error.snooze-past");
        }
        if (until.isAfter(today.plusDays(LONGEST_SNOOZE))) {
            throw new DomainException.Invalid("until", "error.snooze-far", LONGEST_SNOOZE);
        }
        save(childId, alert, AlertAnswer.snoozed(childId, alert, until, note, Actors.require(), clock.instant()));
    }

    /** Lets an alert wait again that was handled or snoozed. */
    @Allowed(Who.THERAPIST_OF)
    public void reopen(UUID childId, AlertId alert) {
        find(childId, alert);
        save(childId, alert, AlertAnswer.reopened(childId, alert, Actors.require(), clock.instant()));
    }

    /** An alert that is not among the child's own looks as if it did not exist. */
    private ChildAlerts find(UUID childId, AlertId alert) {
        ChildAlerts now = of(childId);
        boolean isKnown = now.waiting().stream().anyMatch(one -> one.id().equals(alert))
                || now.answered().stream().anyMatch(one -> one.alert().id().equals(alert));
        if (!isKnown) {
            throw new DomainException.NotFound();
        }
        return now;
    }

    private void save(UUID childId, AlertId alert, AlertAnswer answer) {
        answers.save(answer);
        events.publishEvent(new AlertAnswered(childId, alert.kind()));
    }

    private List<ChildAlerts> of(List<ChildProgress> children) {
        List<UUID> ids = children.stream().map(one -> one.child().getId()).toList();
        AlertLimits from = limits.limits();
        Map<UUID, List<AlertAnswer>> said = answers
                .findSince(ids, clock.instant().minus(REMEMBERED))
                .stream()
                .collect(Collectors.groupingBy(AlertAnswer::getChildId));
        Map<UUID, Account> people = people(said);
        return children.stream()
                .map(one -> alerts(one, from, said.getOrDefault(one.child().getId(), List.of()), people))
                .toList();
    }

    private Map<UUID, Account> people(Map<UUID, List<AlertAnswer>> said) {
        List<UUID> ids = said.values().stream()
                .flatMap(List::stream)
                .map(AlertAnswer::getAnsweredBy)
                .distinct()
                .toList();
        return ids.isEmpty() ? Map.of() : accounts.byId(Actors.require().clinicId(), ids);
    }

    private ChildAlerts alerts(ChildProgress one, AlertLimits from, List<AlertAnswer> said, Map<UUID, Account> people) {
        LocalDate today = today(one.child());
        List<Alert> waiting = new ArrayList<>();
        List<AnsweredAlert> answered = new ArrayList<>();
        for (Alert alert : AlertRules.of(one, from, today)) {
            said.stream()
                    .filter(answer -> answer.isAbout(alert.id()))
                    .findFirst()
                    .filter(answer -> answer.covers(alert, today))
                    .ifPresentOrElse(answer -> answered.add(answered(alert, answer, people)), () -> waiting.add(alert));
        }
        return new ChildAlerts(one, waiting, answered);
    }

    private static AnsweredAlert answered(Alert alert, AlertAnswer answer, Map<UUID, Account> people) {
        String by = Optional.ofNullable(people.get(answer.getAnsweredBy()))
                .map(Account::getDisplayName)
                .orElse("");
        return new AnsweredAlert(alert, by, answer.getAnsweredAt(), answer.getUntil(), answer.getNote());
    }

    private LocalDate today(Child child) {
        return child.dateAt(clock.instant());
    }
}
