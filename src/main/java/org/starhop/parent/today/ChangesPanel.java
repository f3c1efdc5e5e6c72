package org.starhop.parent.today;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.starhop.base.ui.Labels;
import org.starhop.followup.PlanChange;
import org.starhop.parent.ChangeCard;

/** What changed since the reader looked last, until the reader says that it was seen. */
class ChangesPanel extends Section {

    /** {@code seen} gets the moment of the newest change shown. */
    ChangesPanel(List<PlanChange> changes, Consumer<Instant> seen) {
        addClassNames("changes", "stack");
        setId("changes");
        Button done = new Button(
                Labels.text("parent.changes.seen"),
                click -> seen.accept(changes.getFirst().why().changedAt()));
        done.setId("changes-seen");
        Div head = new Div(new H2(Labels.text("parent.changes.title")), done);
        head.addClassNames("row", "spread");
        add(head, new ChangeCard(changes.getFirst()));
        if (changes.size() > 1) {
            Div others = new Div();
            others.addClassName("stack");
            changes.stream().skip(1).map(ChangeCard::new).forEach(others::add);
            add(new NativeDetails(Labels.text("parent.changes.more", changes.size() - 1), others));
        }
    }
}
