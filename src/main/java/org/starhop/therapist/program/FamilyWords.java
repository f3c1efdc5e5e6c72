package org.starhop.therapist.program;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;
import org.starhop.console.Badge;
import org.starhop.practice.PracticeEntry;
import org.starhop.practice.Report;

/** What the family said lately about an exercise, in its own words, beside the form that answers it. */
class FamilyWords extends Section {

    private static final int MOST = 6;

    FamilyWords() {
        addClassNames("panel", "stack", "family-words");
    }

    /** Shows the newest reports with words, a barrier, or pain; nothing if there is none. */
    void show(Collection<PracticeEntry> newestFirst, UUID prescriptionId) {
        removeAll();
        List<ListItem> said = PracticeEntry.asTheyStand(List.copyOf(newestFirst)).stream()
                .filter(entry ->
                        !entry.takenBack() && entry.log().getPrescriptionId().equals(prescriptionId))
                .filter(FamilyWords::saysSomething)
                .limit(MOST)
                .map(FamilyWords::item)
                .toList();
        setVisible(!said.isEmpty());
        UnorderedList list = new UnorderedList();
        said.forEach(list::add);
        add(new H2(getTranslation("therapist.adjust.said")), list);
    }

    private static boolean saysSomething(PracticeEntry entry) {
        Report report = entry.report();
        return report != null && (report.note() != null || report.barrier() != null || report.hasPain());
    }

    private static ListItem item(PracticeEntry entry) {
        ListItem item = TestIds.set(new ListItem(), "family-said");
        Report report = entry.report();
        if (report != null) {
            item.add(marks(report));
            if (report.note() != null) {
                Div note = new Div("“" + report.note() + "”");
                note.addClassName("log-note");
                item.add(note);
            }
        }
        item.add(TextSpans.secondary(entry.log().getByName() + " · "
                + DateFormats.shortDay(entry.log().getLocalDate())));
        return item;
    }

    private static Div marks(Report report) {
        Div marks = new Div(new Badge(Labels.of(report.result())));
        marks.addClassName("log-details");
        if (report.barrier() != null) {
            marks.add(
                    new Badge(Labels.of(report.barrier()), report.saysItHurt() ? Badge.Tone.URGENT : Badge.Tone.CARE));
        }
        if (report.pain() != null && report.hasPain()) {
            marks.add(new Badge(Labels.text("therapist.story.pain", report.pain()), Badge.Tone.URGENT));
        }
        return marks;
    }
}
