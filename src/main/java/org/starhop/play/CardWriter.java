package org.starhop.play;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.starhop.base.Discipline;
import org.starhop.base.Language;
import org.starhop.base.ui.Drawings;
import org.starhop.base.ui.Pictures;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.ExerciseText;
import org.starhop.program.OwnMedia;
import org.starhop.program.Plan;
import org.starhop.program.Prescription;

/** Converts prescriptions to a board's cards. */
final class CardWriter {

    private static final UUID NOBODYS = new UUID(0, 0);

    private CardWriter() {}

    /** What a card shows of its exercise, whatever the dose. */
    record Exercise(String key, Discipline discipline, String emoji) {

        private static Exercise of(Prescription prescription) {
            return new Exercise(prescription.getExerciseKey(), prescription.getDiscipline(), prescription.getEmoji());
        }
    }

    /** Returns the card of a prescription with this plan. */
    static Board.Card card(Prescription prescription, Plan plan, Board.@Nullable Quest quest, Language language) {
        Board.Card draft = draft(Exercise.of(prescription), plan, language);
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
    static Board.Card draft(Exercise exercise, Plan plan, Language language) {
        return new Board.Card(
                NOBODYS,
                0,
                exercise.key(),
                Drawings.ofThisRelease().name(exercise.key(), language),
                exercise.discipline().name(),
                Pictures.codePoints(exercise.emoji()),
                exercise.emoji(),
                true,
                dosage(plan.getDosage()),
                plan.getMinutesEach(),
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

    private static Map<String, Board.CardText> texts(Plan plan) {
        return plan.getTexts().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().code(), entry -> text(entry.getValue(), plan.getNote())));
    }

    private static Board.CardText text(ExerciseText text, @Nullable String note) {
        return new Board.CardText(
                text.name(), text.purpose(), text.prompt(), text.steps(), text.materials(), text.safety(), note);
    }

    private static Board.@Nullable Media media(@Nullable OwnMedia own) {
        return own == null ? null : new Board.Media(own.getId(), own.getFormat().mediaType());
    }
}
