package org.starhop.therapist.visit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.base.Require;
import org.starhop.base.ui.Fields;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Pictures;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;
import org.starhop.console.Badge;
import org.starhop.console.DoseWords;
import org.starhop.console.ExerciseName;
import org.starhop.followup.visit.FollowUpLine;
import org.starhop.followup.visit.FollowUps;
import org.starhop.followup.visit.SessionBrief.ExerciseLine;
import org.starhop.followup.visit.Trial;
import org.starhop.practice.PracticeBarrier;
import org.starhop.program.Prescribing;
import org.starhop.program.Prescription;
import org.starhop.program.PromptLevel;

/** One exercise at a visit: how it went at home, whether it was asked about, and how it goes here. */
class FollowUpCard extends ListItem {

    private final FollowUps followUps;
    private final Prescribing prescribing;
    private final UUID childId;
    private final UUID visitId;
    private final UUID prescriptionId;
    private final FormErrors errors = new FormErrors();
    private final Div head = new Div();
    private final Checkbox asked = new Checkbox(getTranslation("therapist.visit.asked"));
    private final TypedText answer;
    private final IntegerField tries = Fields.number("therapist.visit.tries");
    private final IntegerField correct = Fields.number("therapist.visit.correct");
    private final Select<PromptLevel> prompt = new Select<>();

    FollowUpCard(FollowUps followUps, Prescribing prescribing, UUID visitId, Prescription prescription) {
        this.followUps = followUps;
        this.prescribing = prescribing;
        this.childId = prescription.getChildId();
        this.visitId = visitId;
        this.prescriptionId = prescription.getId();
        this.answer = new TypedText(
                visitId,
                prescriptionId.toString(),
                "howItWent",
                (base, typed) -> followUps.answer(childId, visitId, prescriptionId, base, typed));
        addClassNames("panel", "follow-up");
        TestIds.set(this, "follow-up");
        head.addClassName("follow-up-head");
        TestIds.set(asked, "asked");
        asked.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                followUps.ask(childId, visitId, prescriptionId, change.getValue());
            }
        });
        answer.field().setLabel(getTranslation("therapist.visit.how-it-went"));
        answer.field().setMaxLength(FollowUps.LONGEST_ANSWER);
        TestIds.set(answer.field(), "how-it-went");
        add(head, asked, answer, inTheClinic());
    }

    /** Shows the plan as it is now, what happened at home, and what was noted so far. */
    void show(Prescription now, @Nullable ExerciseLine line, @Nullable FollowUpLine noted) {
        head.removeAll();
        head.add(
                Pictures.move(now.getExercise().key(), now.getExercise().emoji(), ""),
                words(now, line),
                changeDose(now));
        if (noted != null) {
            asked.setValue(noted.asked());
            answer.show(noted.howItWent());
            show(noted.trial());
        }
    }

    private void show(@Nullable Trial trial) {
        if (trial != null) {
            tries.setValue(trial.tries());
            correct.setValue(trial.correct());
            prompt.setValue(trial.promptLevel());
        }
    }

    private static Div words(Prescription now, @Nullable ExerciseLine line) {
        Div facts = new Div(TextSpans.secondary(
                DoseWords.THERAPIST.of(now.getPlan().dosage(), now.getPlan().frequency())));
        facts.addClassName("facts");
        if (line != null) {
            facts.add(new Badge(Labels.text(
                    "therapist.visit.counts",
                    line.count().done(),
                    line.count().planned(),
                    line.count().tried())));
            line.barriers().entrySet().stream()
                    .sorted(Map.Entry.<PracticeBarrier, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(barrier -> facts.add(new Badge(
                            Labels.text("therapist.visit.barrier", Labels.of(barrier.getKey()), barrier.getValue()),
                            Badge.Tone.CARE)));
            if (line.pain() != null && line.pain() > 0) {
                facts.add(new Badge(Labels.text("therapist.story.pain", line.pain()), Badge.Tone.URGENT));
            }
        }
        Div words = new Div(new H3(ExerciseName.of(now)), facts);
        words.addClassName("follow-up-words");
        return words;
    }

    private Button changeDose(Prescription now) {
        Button change = new Button(
                getTranslation("therapist.visit.change-dose"), click -> new DoseDialog(prescribing, now).open());
        change.addThemeVariants(ButtonVariant.TERTIARY);
        change.addClassName("no-print");
        return TestIds.set(change, "change-dose");
    }

    private Div inTheClinic() {
        tries.setMin(1);
        tries.setMax(Trial.MOST_TRIES);
        correct.setMin(0);
        correct.setMax(Trial.MOST_TRIES);
        tries.setManualValidation(true);
        correct.setManualValidation(true);
        prompt.setLabel(getTranslation("therapist.visit.prompt"));
        prompt.setItems(PromptLevel.values());
        prompt.setEmptySelectionAllowed(true);
        prompt.setItemLabelGenerator(value -> value == null ? "" : Labels.of(value));
        tries.addValueChangeListener(change -> store(change.isFromClient()));
        correct.addValueChangeListener(change -> store(change.isFromClient()));
        prompt.addValueChangeListener(change -> store(change.isFromClient()));
        Div today = new Div(
                TestIds.set(errors.put("tries", tries), "tries"),
                TestIds.set(errors.put("correct", correct), "correct"),
                TestIds.set(prompt, "prompt-level"));
        today.addClassName("trial");
        Div both = new Div(TextSpans.secondary(getTranslation("therapist.visit.in-clinic")), today, errors);
        both.addClassName("in-clinic");
        return both;
    }

    private void store(boolean typed) {
        if (typed) {
            errors.attempt(() -> followUps.tryOut(childId, visitId, prescriptionId, trial()));
        }
    }

    private @Nullable Trial trial() {
        Integer many = Fields.typed("tries", tries);
        Integer right = Fields.typed("correct", correct);
        return many == null && right == null && prompt.getValue() == null
                ? null
                : new Trial(Require.present("tries", many), right, prompt.getValue());
    }
}
