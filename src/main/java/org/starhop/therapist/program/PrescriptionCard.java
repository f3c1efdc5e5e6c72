package org.starhop.therapist.program;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;
import org.starhop.console.Badge;
import org.starhop.console.DoseWords;
import org.starhop.console.ExerciseName;
import org.starhop.console.ProposalCard;
import org.starhop.play.OwnMediaView;
import org.starhop.practice.RepetitionQuest;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionPlan;
import org.starhop.program.PrescriptionStatus;
import org.starhop.program.PromptLevel;
import org.starhop.therapist.ProgramActions;
import org.starhop.therapist.TherapistNavigation;

/** A prescription of the program: its dose, routines, status, and actions. */
class PrescriptionCard extends ListItem {

    private final Prescription prescription;
    private final boolean over;
    private final ProgramActions actions;
    private final @Nullable Prescription partner;
    private final Consumer<Prescription> propose;
    private final Div proposals = new Div();
    private final @Nullable QuestProgress quest;

    /**
     * Creates a card.
     *
     * @param over whether it is finished, by a therapist or because its last day has passed
     * @param partner the other one of a "this or that" choice
     * @param propose begins a proposal to the family
     */
    PrescriptionCard(
            Prescription prescription,
            boolean over,
            boolean mine,
            ProgramActions actions,
            @Nullable Prescription partner,
            Consumer<Prescription> propose) {
        this.partner = partner;
        this.propose = propose;
        this.prescription = prescription;
        this.over = over;
        this.actions = actions;
        Integer target = prescription.getQuestTarget();
        this.quest = target == null ? null : new QuestProgress(prescription, target);
        addClassNames(
                "rx-card",
                "rx-" + status().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        TestIds.set(this, "prescription");
        getElement().setAttribute("data-prescription", prescription.getId().toString());
        getElement().setAttribute("data-status", status().name());
        proposals.addClassName("rx-proposals");
        proposals.setVisible(false);
        add(OwnMediaView.small(prescription), words(), buttons(mine), proposals);
    }

    /** Shows the progress of its quest, if it has one. */
    void show(@Nullable RepetitionQuest counted, LocalDate today) {
        if (quest != null) {
            quest.show(counted, today);
        }
    }

    /** Shows what either side proposes about it. */
    void show(List<ProposalCard> proposed) {
        proposals.removeAll();
        proposed.forEach(proposals::add);
        proposals.setVisible(!proposed.isEmpty());
    }

    private PrescriptionStatus status() {
        return over ? PrescriptionStatus.COMPLETED : prescription.getStatus();
    }

    private Div words() {
        PrescriptionPlan plan = prescription.getPlan();
        Div title = new Div(new H3(ExerciseName.of(prescription)));
        title.addClassName("rx-title");
        if (status() != PrescriptionStatus.ACTIVE) {
            title.add(new Badge(Labels.of(status()), Badge.Tone.CARE));
        }
        Paragraph dose = new Paragraph(DoseWords.THERAPIST.of(plan.dosage(), plan.frequency()));
        Div words = new Div(title, dose, TextSpans.secondary(minutes(plan) + " · " + dates()));
        words.addClassName("rx-words");
        if (quest != null) {
            words.add(quest);
        }
        if (partner != null) {
            words.add(choiceWith(partner));
        }
        if (prescription.getPromptLevel() != null) {
            Span help = TextSpans.secondary(help(prescription.getPromptLevel()));
            TestIds.set(help, "prompt-level");
            words.add(help);
        }
        if (plan.note() != null) {
            Paragraph note = new Paragraph(plan.note());
            note.addClassName("rx-note");
            words.add(note);
        }
        return words;
    }

    private String help(PromptLevel level) {
        return level == PromptLevel.INDEPENDENT
                ? getTranslation("therapist.program.help-none")
                : getTranslation("therapist.program.help", Labels.of(level));
    }

    /** Names the other one of the choice. While one is on hold or finished, the other is expected on its own. */
    private Span choiceWith(Prescription other) {
        boolean areBothThere = status() == PrescriptionStatus.ACTIVE && other.getStatus() == PrescriptionStatus.ACTIVE;
        String name = ExerciseName.of(other);
        Span choice = TextSpans.secondary(
                areBothThere
                        ? getTranslation("therapist.program.or", name)
                        : getTranslation("therapist.program.or-alone", name, Labels.of(other.getStatus())));
        TestIds.set(choice, "choice-partner");
        return choice;
    }

    private String minutes(PrescriptionPlan plan) {
        return getTranslation("therapist.program.minutes", plan.minutesPerDay(), routines());
    }

    private String routines() {
        return prescription.getRoutines().stream().map(Labels::of).distinct().collect(Collectors.joining(", "));
    }

    private String dates() {
        String from = DateFormats.day(prescription.getStartsOn());
        return prescription.getEndsOn() == null
                ? getTranslation("therapist.program.since", from)
                : getTranslation("therapist.program.from-to", from, DateFormats.day(prescription.getEndsOn()));
    }

    private Div buttons(boolean mine) {
        Div buttons = new Div();
        buttons.addClassName("actions");
        if (mine && status() == PrescriptionStatus.DRAFT) {
            buttons.add(button("activate", () -> actions.activate(prescription), ButtonVariant.PRIMARY));
        }
        if (mine && status() != PrescriptionStatus.COMPLETED) {
            buttons.add(button("adjust", this::adjust));
        }
        if (status() == PrescriptionStatus.ACTIVE) {
            buttons.add(button("hold", () -> actions.hold(prescription, null)));
        }
        if (mine && status() == PrescriptionStatus.ACTIVE) {
            buttons.add(button("propose", () -> propose.accept(prescription), ButtonVariant.TERTIARY));
        }
        if (mine && status() == PrescriptionStatus.ON_HOLD) {
            buttons.add(button("resume", () -> actions.resume(prescription), ButtonVariant.PRIMARY));
        }
        if (mine && status() != PrescriptionStatus.COMPLETED) {
            buttons.add(button(
                    "complete", () -> actions.complete(prescription), ButtonVariant.TERTIARY, ButtonVariant.ERROR));
        }
        if (mine && over && prescription.getStatus() != PrescriptionStatus.COMPLETED) {
            buttons.add(button("go-on", this::adjust));
        }
        if (mine && !over && prescription.getChoiceId() != null) {
            buttons.add(button("end-choice", () -> actions.endChoice(prescription), ButtonVariant.TERTIARY));
        } else if (mine && status() == PrescriptionStatus.ACTIVE) {
            buttons.add(button("choice", () -> actions.choice(prescription), ButtonVariant.TERTIARY));
        }
        buttons.add(button("history", () -> actions.history(prescription), ButtonVariant.TERTIARY));
        return buttons;
    }

    private void adjust() {
        TherapistNavigation.toAdjust(prescription.getChildId(), prescription.getId(), null);
    }

    private Button button(String name, Runnable work, ButtonVariant... variants) {
        Span exercise = TextSpans.visuallyHidden(ExerciseName.of(prescription));
        Button button = new Button(getTranslation("therapist.program." + name), click -> work.run());
        button.setSuffixComponent(exercise);
        TestIds.set(button, name);
        button.addThemeVariants(variants);
        return button;
    }
}
