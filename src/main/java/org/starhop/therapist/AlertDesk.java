package org.starhop.therapist;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.starhop.account.Account;
import org.starhop.base.DomainException;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Notifications;
import org.starhop.child.Child;
import org.starhop.followup.alert.Alert;
import org.starhop.followup.alert.AlertId;
import org.starhop.followup.alert.Alerts;
import org.starhop.program.Prescription;

/** What a therapist can do about an alert. The page refreshes after each answer. */
public class AlertDesk {

    private final Alerts alerts;
    private final Account me;
    private final Clock clock;
    private final Runnable done;

    public AlertDesk(Alerts alerts, Account me, Clock clock, Runnable done) {
        this.alerts = alerts;
        this.me = me;
        this.clock = clock;
        this.done = done;
    }

    void handle(Child child, Alert alert) {
        answer("therapist.alert.handled", () -> alerts.handle(child.getId(), alert.id(), null));
    }

    void reopen(Child child, Alert alert) {
        answer("therapist.alert.reopened", () -> alerts.reopen(child.getId(), alert.id()));
    }

    /** Asks for a note about an alert that is handled. */
    void askForNote(Child child, Alert alert) {
        new AlertNoteDialog(AlertWords.title(alert), note -> note(child, alert.id(), note)).open();
    }

    private void note(Child child, AlertId alert, @Nullable String note) {
        alerts.handle(child.getId(), alert, note);
        done.run();
    }

    /** Asks until when the alert may wait. */
    void askUntil(Child child, Alert alert) {
        LocalDate tomorrow = today(child).plusDays(1);
        new SnoozeDialog(AlertWords.title(alert), tomorrow, (until, note) -> snooze(child, alert.id(), until, note))
                .open();
    }

    private void snooze(Child child, AlertId alert, LocalDate until, @Nullable String note) {
        alerts.snooze(child.getId(), alert, until, note);
        Notifications.done("therapist.alert.snoozed");
        done.run();
    }

    /** What the alert was about may be over by the time somebody answers. */
    private void answer(String said, Runnable work) {
        try {
            work.run();
            Notifications.done(said);
        } catch (DomainException.NotFound gone) {
            Notifications.trouble(Labels.text("therapist.alert.gone"));
        }
        done.run();
    }

    boolean isMine(Prescription exercise) {
        return exercise.isAdjustedBy(me);
    }

    LocalDate today(Child child) {
        return child.dateAt(clock.instant());
    }
}
