package org.starhop.therapist;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Pictures;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;
import org.starhop.console.Badge;
import org.starhop.console.DoseWords;
import org.starhop.exercise.ExerciseIdentity;
import org.starhop.exercise.ExerciseText;
import org.starhop.exercise.LibraryEntry;

/** An exercise of the library, one click away from being prescribed. */
public class LibraryCard extends ListItem {

    /** Creates a card; {@code swap} says which exercise it would replace, and is empty if none. */
    public LibraryCard(LibraryEntry entry, UUID childId, QueryParameters swap) {
        ExerciseIdentity exercise = entry.exercise();
        ExerciseText text = entry.text(Labels.language());
        addClassName("library-card");
        TestIds.set(this, "exercise");
        getElement().setAttribute("data-slug", exercise.key());
        var link = TherapistNavigation.prescribeLink(text.name(), childId, entry.id(), swap);
        link.addClassName("stretched");
        TestIds.set(link, "choose-exercise");
        Div words = new Div(
                new H2(link),
                new Paragraph(text.skill()),
                TextSpans.secondary(DoseWords.THERAPIST.of(entry.suggested().dosage()) + " · "
                        + getTranslation(
                                "therapist.library.ages",
                                entry.audience().ageMin(),
                                entry.audience().ageMax())),
                facts(entry));
        words.addClassName("library-words");
        add(Pictures.move(exercise.key(), exercise.emoji(), ""), words);
    }

    /** Returns what the therapist should know before choosing it. */
    public static Div facts(LibraryEntry entry) {
        Div facts = new Div(
                Badge.of(entry.exercise().discipline()),
                new Badge(Labels.of(entry.exercise().purpose())),
                new Badge(Labels.of(entry.evidence()), tone(entry.evidence())));
        facts.addClassName("facts");
        entry.safety().warnings().forEach(warning -> facts.add(new Badge(Labels.of(warning), Badge.Tone.URGENT)));
        if (entry.safety().needsApproval()) {
            facts.add(new Badge(Labels.of(entry.safety().approval()), Badge.Tone.CARE));
        }
        if (entry.suggested().funAlready()) {
            facts.add(new Badge(Labels.text("therapist.library.fun")));
        }
        return facts;
    }

    private static Badge.Tone tone(LibraryEntry.Evidence evidence) {
        return switch (evidence) {
            case SUPPORTED -> Badge.Tone.GOOD;
            case EXPERT_OPINION -> Badge.Tone.QUIET;
            case CONTESTED -> Badge.Tone.CARE;
        };
    }
}
