package org.starhop.play;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.starhop.base.Language;
import org.starhop.base.ui.Drawings;
import org.starhop.base.ui.Pictures;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.ExerciseIdentity;
import org.starhop.exercise.ExerciseText;
import org.starhop.program.OwnMedia;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionPlan;

/** Converts prescriptions to a board's cards. */
final class CardWriter {

    private static final UUID NOBODYS = new UUID(0, 0);

    private CardWriter() {}

    /** Returns the card of a prescription with this plan. */
    static Board.Card card(
            Prescription prescription, PrescriptionPlan plan, Board.@Nullable Quest quest, Language language) {
        Board.Card draft = draft(prescription.getExercise(), plan, language);
        return new Board.Card(
                prescription.getId(),
                prescription.getVersion(),
                draft.exercise(),
                draft.drawing(),
                draft.discipline(),
                draft.picture(),
                draft.emoji(),
                !prescription.isPraiseOnly(),
                draft.dosage(),
                draft.estimatedMinutes(),
                draft.texts(),
                quest,
                prescription.getPromptLevel(),
                prescription.getChoiceId(),
                media(prescription.getMedia()));
    }

    /** Returns a card that has not been prescribed to anyone yet. */
    static Board.Card draft(ExerciseIdentity exercise, PrescriptionPlan plan, Language language) {
        return new Board.Card(
                NOBODYS,
                0,
                exercise.key(),
                Drawings.ofThisRelease().name(exercise.key(), language),
                exercise.discipline().name(),
                Pictures.codePoints(exercise.emoji()),
                exercise.emoji(),
                true,
                dosage(plan.dosage()),
                plan.minutesEach(),
                texts(plan),
                null,
                null,
                null,
                null);
    }

    private static Board.CardDosage dosage(Dosage dosage) {
        return new Board.CardDosage(
                dosage.sets(), dosage.reps(), dosage.holdSeconds(), dosage.minutes(), dosage.side());
    }

    private static Map<String, Board.CardText> texts(PrescriptionPlan plan) {
        return plan.texts().entrySet().stream()
                .collect(
                        Collectors.toMap(entry -> entry.getKey().code(), entry -> text(entry.getValue(), plan.note())));
    }

    private static Board.CardText text(ExerciseText text, @Nullable String note) {
        return new Board.CardText(
                text.name(), text.purpose(), text.prompt(), text.steps(), text.materials(), text.safety(), note);
    }

    private static Board.@Nullable Media media(@Nullable OwnMedia own) {
        return own == null ? null : new Board.Media(own.getId(), own.getFormat().mediaType());
    }
}
