package org.starhop.faults;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.starhop.base.DomainException;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.program.Adjustment;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.Prescribing;
import org.starhop.program.Prescription;
import org.starhop.program.Prescriptions;
import org.starhop.program.SlotId;
import org.starhop.reward.Claims;

/**
 * Parents and therapists who write at the same time inside the application, and report it only when a service has
 * returned.
 */
class Writers {

    private static final int PAUSE_MILLIS = 4;

    private final PrintStream out;
    private final PracticeLogs logs;
    private final Claims claims;
    private final Prescriptions prescriptions;
    private final Prescribing prescribing;
    private final ScheduledExecutorService threads;

    Writers(ApplicationContext context, int families, PrintStream out) {
        this.out = out;
        this.logs = context.getBean(PracticeLogs.class);
        this.claims = context.getBean(Claims.class);
        this.prescriptions = context.getBean(Prescriptions.class);
        this.prescribing = context.getBean(Prescribing.class);
        this.threads = Executors.newScheduledThreadPool(3 * families);
    }

    void begin(List<TargetFamily> families) {
        for (TargetFamily family : families) {
            AtomicInteger number = new AtomicInteger();
            repeat(family.parent(), () -> log(family, number.incrementAndGet()));
            repeat(family.parent(), () -> approve(family));
            repeat(family.therapist(), () -> edit(family));
        }
    }

    private void repeat(Actor actor, Runnable write) {
        threads.scheduleWithFixedDelay(() -> attempt(actor, write), 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void attempt(Actor actor, Runnable write) {
        try {
            Actors.runAs(actor, write);
        } catch (DomainException.Refused notEnoughStars) {
            // The taps will earn some.
        } catch (RuntimeException e) {
            say("ERROR " + actor.name() + ": " + e);
        }
    }

    private void log(TargetFamily family, int number) {
        LocalDate date = LocalDate.now(TargetFamily.ZONE).minusDays(number % TargetFamily.DAYS);
        SlotId slot = new SlotId(family.logged(), date, number % 4 + 1);
        Report report = Report.of(PracticeResult.DONE, null, "Practiced together");
        say(new Acknowledged.Log(logs.report(family.childId(), slot, report, true)).line());
    }

    private void approve(TargetFamily family) {
        UUID claim = claims.ask(family.childId(), family.reward());
        say(new Acknowledged.Claim(claim).line());
        claims.approve(family.childId(), claim);
        say(new Acknowledged.Approval(claim).line());
    }

    private void edit(TargetFamily family) {
        Prescription opened = prescriptions.get(family.childId(), family.edited());
        String comment = UUID.randomUUID().toString();
        var adjustment = new Adjustment(opened.getPlan(), null, AdjustmentReason.PROGRESS, comment, null);
        prescribing.adjust(family.childId(), opened.getId(), adjustment, opened.getRowVersion());
        say(new Acknowledged.Edit(opened.getId(), opened.getVersion() + 1, comment).line());
    }

    /** One write per line, so that a kill cannot mix two. */
    private void say(String line) {
        out.println(line);
    }
}
