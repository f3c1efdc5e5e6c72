package org.starhop.notice.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.notice.push.PushDelivery;
import org.starhop.notice.push.PushMessage;
import org.starhop.notice.reminder.DueReminders.Claim;
import org.starhop.notice.reminder.DueReminders.Claimed;

/** Looks for due reminders several times a minute, pushes them, and tells the pages that are open on this server. */
@Component
class ReminderClock {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderClock.class);
    private static final Actor SYSTEM = Actor.system(Actor.NOBODY);

    /** Longer than the clocks of several servers differ; a page is told of each reminder once. */
    private static final Duration LOOKS_BACK = Duration.ofMinutes(2);

    /** Of two children's reminders at the same time, one is enough: the sentence is the same. */
    private static final String TOPIC = "reminder";

    private static final Duration KEPT = Duration.ofDays(30);

    private final DueReminders due;
    private final PushDelivery pushes;
    private final ReminderWords words;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private Set<UUID> told = Set.of();

    ReminderClock(
            DueReminders due, PushDelivery pushes, ReminderWords words, ApplicationEventPublisher events, Clock clock) {
        this.due = due;
        this.pushes = pushes;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${starhop.reminders:15s}", fixedDelayString = "${starhop.reminders:15s}")
    void tick() {
        whileTheDatabaseAnswers(this::look);
    }

    @Scheduled(initialDelay = 1, fixedDelay = 24, timeUnit = TimeUnit.HOURS)
    void forget() {
        whileTheDatabaseAnswers(() -> Actors.runAs(SYSTEM, () -> due.forget(KEPT)));
    }

    void look() {
        boolean more = asSystem(due::isAny);
        while (more) {
            Claimed claimed = asSystem(due::claim);
            claimed.claims().forEach(this::push);
            more = claimed.more();
        }
        tellOpenPages();
    }

    private void push(Claim claim) {
        Reminded one = claim.reminded();
        String sentence = words.timeForAStar(claim.language());
        pushes.push(one.accountId(), new PushMessage(sentence, one.childId(), TOPIC, Occurrence.LATEST));
    }

    private void tellOpenPages() {
        Instant since = clock.instant().minus(LOOKS_BACK);
        List<Reminded> recent = asSystem(() -> due.since(since));
        recent.stream().filter(one -> !told.contains(one.id())).forEach(events::publishEvent);
        told = recent.stream().map(Reminded::id).collect(Collectors.toUnmodifiableSet());
    }

    private static <T> T asSystem(Supplier<T> work) {
        return Actors.callAs(SYSTEM, work);
    }

    private static void whileTheDatabaseAnswers(Runnable work) {
        try {
            work.run();
        } catch (DataAccessException | TransactionException away) {
            LOG.debug(
                    "The database does not answer; reminders that are not too late by then are sent when it does",
                    away);
        }
    }
}
