package org.starhop.therapist.program;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.starhop.base.Require;
import org.starhop.base.ui.Confirmation;
import org.starhop.base.ui.DayFields;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Notifications;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.console.ShownChild;
import org.starhop.exercise.Library;
import org.starhop.exercise.LibraryEntry;
import org.starhop.exercise.Safety;
import org.starhop.play.CardPreview;
import org.starhop.program.NewPrescription;
import org.starhop.program.NewPrescription.Assurance;
import org.starhop.program.NewPrescription.Visibility;
import org.starhop.program.Prescribing;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionPeriod;
import org.starhop.program.PrescriptionPlan;
import org.starhop.program.Prescriptions;
import org.starhop.program.ProgramLoad;
import org.starhop.therapist.LibraryCard;
import org.starhop.therapist.StarterNote;
import org.starhop.therapist.Swap;
import org.starhop.therapist.TherapistLayout;
import org.starhop.therapist.TherapistNavigation;

/** Prescribes an exercise: the dose is filled in, and the card is shown as the child will see it. */
@Route(value = TherapistNavigation.PRESCRIBE, layout = TherapistLayout.class)
@RolesAllowed("THERAPIST")
class PrescribeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Prescriptions prescriptions;
    private final Prescribing prescribing;
    private final Library library;
    private final Children children;
    private final Clock clock;
    private final FormErrors errors = new FormErrors();
    private final DatePicker startsOn = DayFields.day("therapist.plan.starts-on");
    private final PlanForm form = new PlanForm(errors, this::showSoFar, startsOn);
    private final Checkbox approved = new Checkbox(getTranslation("therapist.prescribe.approve"));
    private final Checkbox warned = new Checkbox();
    private final QuestFields quest = new QuestFields(errors);
    private final SwapFields swap = new SwapFields(errors);
    private final Button draft = new Button(getTranslation("therapist.prescribe.draft"));
    private final Header head = new Header();
    private final LoadNote load = new LoadNote();
    private final PreviewPanel preview = new PreviewPanel();
    private List<Prescription> others = List.of();
    private @Nullable Child child;
    private @Nullable LibraryEntry entry;

    PrescribeView(
            Prescriptions prescriptions, Prescribing prescribing, Library library, Children children, Clock clock) {
        this.prescriptions = prescriptions;
        this.prescribing = prescribing;
        this.library = library;
        this.children = children;
        this.clock = clock;
        addClassName("page");
        startsOn.setId("starts-on");
        approved.setId("approve");
        warned.setId("confirm-warnings");
        errors.put("startsOn", startsOn);
        Div confirmations = new Div(errors.put("approved", approved), errors.put("warningsConfirmed", warned));
        confirmations.addClassName("form");
        Div left = new Div(swap, form, quest, confirmations, load, errors, buttons());
        left.addClassName("panel");
        Div both = new Div(left, preview);
        both.addClassName("with-preview");
        add(head, both);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Child forWhom = children.get(ShownChild.idIn(event, ShownChild.PARAMETER));
        LibraryEntry what = library.get(ShownChild.idIn(event, TherapistNavigation.EXERCISE));
        child = forWhom;
        entry = what;
        showSwap(forWhom, what, event);
        showHead(forWhom, what);
        Instant now = clock.instant();
        preview.open(new CardPreview(forWhom, now));
        startsOn.setValue(forWhom.dateAt(now).plusDays(swap.isAsked() ? 1 : 0));
        form.fill(PrescriptionPlan.suggested(what), null);
        quest.fill(what.exercise().purpose(), null);
        showConfirmations(what.safety());
        showSoFar();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("therapist.prescribe.page");
    }

    /** The exercise that makes room does not count as load. */
    private void showSwap(Child forWhom, LibraryEntry what, BeforeEnterEvent event) {
        Optional<Swap> asked = Swap.read(event.getLocation().getQueryParameters());
        Optional<Prescription> before = asked.map(one -> prescriptions.get(forWhom.getId(), one.prescriptionId()));
        swap.show(before.orElse(null), asked.map(Swap::because).orElse(null), forWhom, what);
        draft.setVisible(before.isEmpty());
        others = prescriptions.of(forWhom.getId()).stream()
                .filter(one -> before.filter(one::equals).isEmpty())
                .toList();
    }

    private void showHead(Child forWhom, LibraryEntry what) {
        String name = what.text(Labels.language()).name();
        head.removeAll();
        head.add(
                TherapistNavigation.childLink(
                        getTranslation("therapist.prescribe.back"), TherapistNavigation.LIBRARY, forWhom.getId()),
                new H1(getTranslation("therapist.prescribe.title", name, forWhom.getNickname())),
                new Paragraph(what.text(Labels.language()).purpose()),
                LibraryCard.facts(what),
                new StarterNote());
    }

    private void showConfirmations(Safety safety) {
        approved.setVisible(safety.needsApproval());
        warned.setVisible(safety.hasWarnings());
        warned.setLabel(getTranslation(
                "therapist.prescribe.warn",
                safety.warnings().stream().map(Labels::of).collect(Collectors.joining("; "))));
    }

    private Div buttons() {
        Button prescribe = new Button(getTranslation("therapist.prescribe.do"), click -> ask(Visibility.AT_ONCE));
        prescribe.setId("confirm-prescribe");
        prescribe.addThemeVariants(ButtonVariant.PRIMARY);
        draft.addClickListener(click -> ask(Visibility.ONCE_ACTIVATED));
        draft.setId("save-draft");
        Div buttons = new Div(prescribe, draft);
        buttons.addClassName("actions");
        return buttons;
    }

    /** Asks for confirmation if the child already has the exercise, because that is rarely intended. */
    private void ask(Visibility visibility) {
        if (child == null || entry == null) {
            return;
        }
        UUID exercise = entry.id();
        LocalDate today = child.dateAt(clock.instant());
        boolean again = others.stream()
                .anyMatch(other ->
                        !other.isOver(today) && other.getExercise().id().equals(exercise));
        if (again) {
            String name = entry.text(Labels.language()).name();
            new Confirmation("therapist.prescribe.again", name, () -> save(visibility)).open();
        } else {
            save(visibility);
        }
    }

    private void save(Visibility visibility) {
        if (child == null || entry == null) {
            return;
        }
        Child forWhom = child;
        LibraryEntry what = entry;
        errors.attempt(() -> {
            var asked = new NewPrescription(
                    what.id(),
                    form.plan(),
                    new PrescriptionPeriod(
                            Require.present("startsOn", DayFields.typed("startsOn", startsOn)), form.endsOn()),
                    assured(),
                    visibility,
                    quest.target());
            keep(forWhom.getId(), asked);
            TherapistNavigation.toProgram(forWhom.getId());
            Notifications.done(
                    visibility == Visibility.AT_ONCE ? "therapist.prescribe.done" : "therapist.prescribe.drafted",
                    what.text(Labels.language()).name(),
                    forWhom.getNickname());
        });
    }

    private void keep(UUID childId, NewPrescription asked) {
        if (swap.isAsked()) {
            swap.carryOut(prescribing, childId, asked);
        } else {
            prescribing.prescribe(childId, asked);
        }
    }

    private void showSoFar() {
        if (child == null || entry == null) {
            return;
        }
        PrescriptionPlan plan = form.planSoFar().orElse(null);
        if (plan != null) {
            preview.show(entry.exercise(), plan);
        }
        load.show(ProgramLoad.of(others, child.dateAt(clock.instant()), child.getMinutesPerDay(), plan), child);
    }

    private Set<Assurance> assured() {
        Set<Assurance> assured = EnumSet.noneOf(Assurance.class);
        if (approved.getValue()) {
            assured.add(Assurance.FEEDING_APPROVED);
        }
        if (warned.getValue()) {
            assured.add(Assurance.WARNINGS_DISCUSSED);
        }
        return assured;
    }
}
