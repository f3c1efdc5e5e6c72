package org.starhop.therapist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.base.ui.Notifications;
import org.starhop.child.Children;
import org.starhop.console.ExerciseName;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.Prescribing;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionStatus;
import org.starhop.program.Prescriptions;

/** What a therapist can do with a prescription besides adjusting it. The page refreshes after each action. */
public class ProgramActions {

    private final Prescriptions prescriptions;
    private final Prescribing prescribing;
    private final Children children;
    private final Accounts accounts;
    private final Clock clock;
    private final Runnable done;

    public ProgramActions(
            Prescriptions prescriptions,
            Prescribing prescribing,
            Children children,
            Accounts accounts,
            Clock clock,
            Runnable done) {
        this.prescriptions = prescriptions;
        this.prescribing = prescribing;
        this.children = children;
        this.accounts = accounts;
        this.clock = clock;
        this.done = done;
    }

    /** Activates it as of today. */
    public void activate(Prescription prescription) {
        prescribing.activate(prescription.getChildId(), prescription.getId());
        tell("therapist.program.activated", prescription);
    }

    /** Ends a hold. */
    public void resume(Prescription prescription) {
        prescribing.resume(prescription.getChildId(), prescription.getId());
        tell("therapist.program.resumed", prescription);
    }

    /** Asks for a reason, possibly suggesting one, and puts it on hold. */
    public void hold(Prescription prescription, @Nullable AdjustmentReason suggested) {
        new ReasonDialog("therapist.hold", ExerciseName.of(prescription), suggested, (reason, comment) -> {
                    prescribing.hold(prescription.getChildId(), prescription.getId(), reason, comment);
                    tell("therapist.program.held", prescription);
                })
                .open();
    }

    /** Asks for a reason and completes it for good. */
    public void complete(Prescription prescription) {
        new ReasonDialog(
                        "therapist.complete",
                        ExerciseName.of(prescription),
                        AdjustmentReason.GOAL_MET,
                        (reason, comment) -> {
                            prescribing.complete(prescription.getChildId(), prescription.getId(), reason, comment);
                            tell("therapist.program.completed", prescription);
                        })
                .open();
    }

    /** Lets the child choose between this exercise and another by the same therapist. */
    public void choice(Prescription prescription) {
        UUID childId = prescription.getChildId();
        Account me = accounts.me();
        LocalDate today = children.get(childId).dateAt(clock.instant());
        List<Prescription> others = prescriptions.of(childId).stream()
                .filter(other -> !other.equals(prescription) && other.getChoiceId() == null && other.isAdjustedBy(me))
                .filter(other -> other.getStatus() == PrescriptionStatus.ACTIVE && !other.isOver(today))
                .toList();
        new ChoiceDialog(ExerciseName.of(prescription), others, other -> {
                    prescribing.offerChoice(childId, prescription.getId(), other.getId());
                    tell("therapist.program.choice-offered", prescription);
                })
                .open();
    }

    /** Ends a "this or that" choice; both are planned again. */
    public void endChoice(Prescription prescription) {
        prescribing.endChoice(prescription.getChildId(), prescription.getId());
        tell("therapist.program.choice-ended", prescription);
    }

    /** Shows what was changed, when, by whom, and why. */
    public void history(Prescription prescription) {
        UUID childId = prescription.getChildId();
        Map<UUID, String> people =
                accounts.staff().stream().collect(Collectors.toMap(Account::getId, Account::getDisplayName));
        new HistoryDialog(
                        ExerciseName.of(prescription),
                        prescriptions.history(childId, prescription.getId()),
                        people,
                        children.get(childId).getZone())
                .open();
    }

    private void tell(String key, Prescription prescription) {
        Notifications.done(key, ExerciseName.of(prescription));
        done.run();
    }
}
