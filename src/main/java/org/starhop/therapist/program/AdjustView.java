package org.starhop.therapist.program;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.starhop.base.DomainException;
import org.starhop.base.Require;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Notifications;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.console.DoseWords;
import org.starhop.console.ExerciseName;
import org.starhop.console.ShownChild;
import org.starhop.play.CardPreview;
import org.starhop.practice.PracticeLogs;
import org.starhop.program.Adjustment;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.Prescribing;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionPlan;
import org.starhop.program.PrescriptionStatus;
import org.starhop.program.Prescriptions;
import org.starhop.program.ProgramLoad;
import org.starhop.therapist.Reasons;
import org.starhop.therapist.TherapistLayout;
import org.starhop.therapist.TherapistNavigation;

/** Changes a prescription, with a reason. If two people do so at once, the second is warned and loses nothing. */
@Route(value = TherapistNavigation.ADJUST, layout = TherapistLayout.class)
@RolesAllowed("THERAPIST")
class AdjustView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** How many of the child's newest reports are searched for what was said about the exercise. */
    private static final int SAID = 100;

    private final Prescriptions prescriptions;
    private final PracticeLogs logs;
    private final Prescribing prescribing;
    private final Children children;
    private final Clock clock;
    private final FormErrors errors = new FormErrors();
    private final PlanForm form = new PlanForm(errors, this::showSoFar);
    private final Select<AdjustmentReason> reason = Reasons.select();
    private final TextArea comment = Reasons.comment();
    private final QuestFields quest = new QuestFields(errors);
    private final Header head = new Header();
    private final LoadNote load = new LoadNote();
    private final WhatChanges changes = new WhatChanges();
    private final FamilyWords said = new FamilyWords();
    private final PreviewPanel preview = new PreviewPanel();
    private List<Prescription> others = List.of();
    private int openedWith;
    private @Nullable Child child;
    private @Nullable Prescription prescription;

    AdjustView(
            Prescriptions prescriptions, Prescribing prescribing, PracticeLogs logs, Children children, Clock clock) {
        this.prescriptions = prescriptions;
        this.logs = logs;
        this.prescribing = prescribing;
        this.children = children;
        this.clock = clock;
        addClassName("page");
        Div why = new Div(
                new H2(getTranslation("therapist.adjust.why")),
                errors.put("reason", reason),
                errors.put("comment", comment));
        why.addClassName("form");
        Button save = new Button(getTranslation("therapist.adjust.save"), click -> save());
        save.setId("save-adjustment");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div buttons = new Div(save);
        buttons.addClassName("actions");
        Div left = new Div(why, form, quest, changes, load, errors, buttons);
        left.addClassName("panel");
        Div all = new Div(said, left, preview);
        all.addClassNames("with-preview", "with-words");
        add(head, all);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Child forWhom = children.get(ShownChild.idIn(event, ShownChild.PARAMETER));
        Prescription asked =
                prescriptions.get(forWhom.getId(), ShownChild.idIn(event, TherapistNavigation.PRESCRIPTION));
        child = forWhom;
        prescription = asked;
        others = prescriptions.of(forWhom.getId()).stream()
                .filter(other -> !other.equals(asked))
                .toList();
        Optional<AdjustmentReason> because =
                TherapistNavigation.because(event.getLocation().getQueryParameters());
        showHead(forWhom, asked, because.orElse(null));
        said.show(logs.newest(forWhom.getId(), SAID), asked.getId());
        preview.open(new CardPreview(forWhom, clock.instant()));
        begin(asked, because.orElse(null));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("therapist.adjust.page");
    }

    private void begin(Prescription asked, @Nullable AdjustmentReason because) {
        openedWith = asked.getRowVersion();
        PrescriptionPlan plan =
                because == null ? asked.getPlan() : asked.getPlan().suggestedBecause(because);
        form.fill(plan, asked.getEndsOn());
        quest.fill(asked.getExercise().purpose(), asked.getQuestTarget());
        reason.setValue(because);
        boolean aboutWords = because == AdjustmentReason.NOT_UNDERSTOOD || because == AdjustmentReason.NO_MATERIALS;
        if (aboutWords && child != null) {
            form.unfold(child.getLanguage());
        }
        showSoFar();
    }

    private static String dose(Prescription prescription) {
        PrescriptionPlan plan = prescription.getPlan();
        return DoseWords.THERAPIST.of(plan.dosage(), plan.frequency());
    }

    private void showHead(Child forWhom, Prescription asked, @Nullable AdjustmentReason because) {
        head.removeAll();
        head.add(
                TherapistNavigation.childLink(
                        getTranslation("therapist.back", forWhom.getNickname()),
                        TherapistNavigation.PROGRAM,
                        forWhom.getId()),
                new H1(getTranslation("therapist.adjust.title", ExerciseName.of(asked), forWhom.getNickname())),
                new Paragraph(getTranslation("therapist.adjust.now", dose(asked))));
        if (because != null) {
            Paragraph hint = new Paragraph(getTranslation("therapist.suggest." + because));
            hint.addClassName("suggestion");
            hint.setId("suggestion");
            head.add(hint);
        }
    }

    private void save() {
        if (child == null || prescription == null) {
            return;
        }
        Child forWhom = child;
        Prescription asked = prescription;
        try {
            errors.attempt(() -> {
                var why = Require.present("reason", reason.getValue());
                var adjustment = new Adjustment(form.plan(), form.endsOn(), why, comment.getValue(), quest.target());
                prescribing.adjust(forWhom.getId(), asked.getId(), adjustment, openedWith);
                TherapistNavigation.toProgram(forWhom.getId());
                Notifications.done("therapist.adjust.done", ExerciseName.of(asked));
            });
        } catch (DomainException.Stale stale) {
            showStale(forWhom, asked);
        }
    }

    /** Shows what somebody else changed first, and lets the therapist choose whose text to continue with. */
    private void showStale(Child forWhom, Prescription asked) {
        Prescription now = prescriptions.get(forWhom.getId(), asked.getId());
        Button mine = new Button(getTranslation("therapist.stale.mine"), click -> {
            openedWith = now.getRowVersion();
            save();
        });
        mine.setId("keep-mine");
        Button theirs = new Button(getTranslation("therapist.stale.theirs"), click -> {
            errors.clear();
            showHead(forWhom, now, null);
            begin(now, null);
        });
        theirs.setId("take-theirs");
        errors.say(getTranslation("therapist.stale.adjust", dose(now)), mine, theirs);
    }

    private void showSoFar() {
        if (child == null || prescription == null) {
            return;
        }
        PrescriptionPlan written = form.planSoFar().orElse(null);
        if (written != null) {
            preview.show(prescription, written);
            changes.show(prescription, written, form.endsOnSoFar());
        }
        boolean counts = prescription.getStatus() == PrescriptionStatus.ACTIVE;
        PrescriptionPlan plan = counts ? written : null;
        load.show(ProgramLoad.of(others, child.dateAt(clock.instant()), child.getMinutesPerDay(), plan), child);
    }
}
