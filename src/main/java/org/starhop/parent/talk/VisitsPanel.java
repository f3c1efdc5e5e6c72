package org.starhop.parent.talk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.starhop.base.ui.DateFormats;
import org.starhop.child.Child;
import org.starhop.followup.visit.CommitmentLine;
import org.starhop.followup.visit.Commitments;
import org.starhop.followup.visit.PlannedVisit;
import org.starhop.followup.visit.Visits;
import org.starhop.parent.ParentNavigation;

/** When the next visit is, how many promises are open, and the way to both. */
class VisitsPanel extends Section {

    private final Visits visits;
    private final Commitments commitments;

    VisitsPanel(Visits visits, Commitments commitments) {
        this.visits = visits;
        this.commitments = commitments;
        addClassNames("panel", "row", "spread", "visits-panel");
    }

    void show(Child child) {
        List<PlannedVisit> upcoming = visits.upcoming(child.getId());
        List<CommitmentLine> open = commitments.open(child.getId());
        Div words = new Div();
        words.addClassName("visits-words");
        if (!upcoming.isEmpty()) {
            words.add(new Div(getTranslation(
                    "parent.visits.open.next",
                    DateFormats.shortDayAndTime(upcoming.getFirst().start(), child.getZone()))));
        }
        if (!open.isEmpty()) {
            Div promises = new Div(getTranslation("parent.visits.open.promises", open.size()));
            promises.addClassName("soft");
            words.add(promises);
        }
        RouterLink link = ParentNavigation.visits(child.getId()).link(getTranslation("parent.visits.open"));
        link.setId("open-visits");
        link.addClassName("button-link");
        removeAll();
        add(words, link);
    }
}
