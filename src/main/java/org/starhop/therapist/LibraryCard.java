package org.starhop.therapist;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Pictures;
import org.starhop.base.ui.TextSpans;
import org.starhop.console.Badge;
import org.starhop.console.DoseWords;
import org.starhop.exercise.Approval;
import org.starhop.exercise.Evidence;
import org.starhop.exercise.Exercise;
import org.starhop.exercise.ExerciseText;
import org.starhop.exercise.LibraryEntry;

/** An exercise of the library, one click away from being prescribed. */
public class LibraryCard extends ListItem {

    public LibraryCard(LibraryEntry entry, UUID childId) {
        Exercise exercise = entry.exercise();
        ExerciseText text = entry.text(Labels.language());
        addClassName("library-card");
        getElement().setAttribute("data-testid", "exercise");
        getElement().setAttribute("data-slug", exercise.getSlug());
        var link = TherapistNavigation.prescribeLink(text.name(), childId, entry.id());
        link.addClassName("stretched");
        link.getElement().setAttribute("data-testid", "choose-exercise");
        Div words = new Div(
                new H2(link),
                new Paragraph(text.skill()),
                TextSpans.secondary(DoseWords.THERAPIST.of(exercise.getDosage()) + " · "
                        + getTranslation("therapist.library.ages", exercise.getAgeMin(), exercise.getAgeMax())),
                facts(exercise));
        words.addClassName("library-words");
        add(Pictures.move(exercise.getSlug(), exercise.getEmoji(), ""), words);
    }

    /** Returns what the therapist should know before choosing it. */
    public static Div facts(Exercise exercise) {
        Div facts = new Div(
                Badge.of(exercise.getDiscipline()),
                new Badge(Labels.of(exercise.getPurpose())),
                new Badge(Labels.of(exercise.getEvidence()), tone(exercise.getEvidence())));
        facts.addClassName("facts");
        exercise.getWarnings().forEach(warning -> facts.add(new Badge(Labels.of(warning), Badge.Tone.URGENT)));
        if (exercise.getApproval() != Approval.NONE) {
            facts.add(new Badge(Labels.of(exercise.getApproval()), Badge.Tone.CARE));
        }
        if (exercise.isFunAlready()) {
            facts.add(new Badge(Labels.text("therapist.library.fun")));
        }
        return facts;
    }

    private static Badge.Tone tone(Evidence evidence) {
        return switch (evidence) {
            case SUPPORTED -> Badge.Tone.GOOD;
            case EXPERT_OPINION -> Badge.Tone.QUIET;
            case CONTESTED -> Badge.Tone.CARE;
        };
    }
}
