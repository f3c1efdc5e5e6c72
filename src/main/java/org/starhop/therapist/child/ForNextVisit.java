package org.starhop.therapist.child;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;
import org.starhop.console.CommitmentItem;
import org.starhop.followup.FamilyNoteLine;
import org.starhop.followup.Party;
import org.starhop.followup.visit.CommitmentLine;
import org.starhop.followup.visit.Commitments;
import org.starhop.followup.visit.OpenPoints;
import org.starhop.followup.visit.SessionBriefs;
import org.starhop.followup.visit.Visits;
import org.starhop.therapist.TherapistNavigation;

/** What waits for the next visit: the family's questions, what both sides promised, and the button that begins it. */
@StyleSheet("visit.css")
class ForNextVisit extends Section {

    private final Visits visits;
    private final SessionBriefs briefs;
    private final Commitments commitments;

    ForNextVisit(Visits visits, SessionBriefs briefs, Commitments commitments) {
        this.visits = visits;
        this.briefs = briefs;
        this.commitments = commitments;
        addClassNames("panel", "stack", "open-points");
    }

    void show(UUID childId) {
        removeAll();
        Div head = new Div(new H2(getTranslation("therapist.now.next-visit")), start(childId));
        head.addClassName("open-points-head");
        add(head);
        OpenPoints open = briefs.open(childId);
        show(
                "therapist.now.questions",
                open.questions().stream().map(ForNextVisit::question).toList());
        show(
                "therapist.now.promises",
                open.promises().stream().map(line -> promise(childId, line)).toList());
    }

    private void show(String key, List<? extends ListItem> items) {
        if (!items.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("commitments");
            items.forEach(list::add);
            add(new H3(getTranslation(key)), list);
        }
    }

    private static ListItem question(FamilyNoteLine note) {
        Div words = new Div(note.text());
        words.addClassName("said");
        ListItem item =
                new ListItem(words, TextSpans.secondary(note.author() + " · " + DateFormats.shortDay(note.date())));
        return TestIds.set(item, "question");
    }

    private CommitmentItem promise(UUID childId, CommitmentLine line) {
        return new CommitmentItem(
                line, line.by() == Party.THERAPIST ? kept -> commitments.tick(childId, line.id(), kept) : null);
    }

    private Button start(UUID childId) {
        Button start = new Button(getTranslation("therapist.visit.start"), click -> {
            visits.start(childId);
            TherapistNavigation.toVisit(childId);
        });
        start.addThemeVariants(ButtonVariant.PRIMARY);
        return TestIds.set(start, "start-visit");
    }
}
