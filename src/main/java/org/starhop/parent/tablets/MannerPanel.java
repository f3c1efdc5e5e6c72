package org.starhop.parent.tablets;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.starhop.base.ui.Labels;
import org.starhop.child.Child;
import org.starhop.child.PlayMode;

/** How the tablet speaks to the child: by the child's age, or as the parent chooses. */
class MannerPanel extends Section {

    MannerPanel(Child child, Instant now, Consumer<@Nullable PlayMode> save) {
        addClassNames("panel", "stack");
        Paragraph why = new Paragraph(Labels.text("parent.manner.why"));
        why.addClassName("soft");
        String byAge = Labels.text("parent.manner.by-age", Labels.of(child.modeOfAge(now)));
        Select<PlayMode> manner = new Select<>();
        manner.setId("manner");
        manner.setLabel(Labels.text("parent.manner.label", child.getNickname()));
        manner.setItems(PlayMode.values());
        manner.setEmptySelectionAllowed(true);
        manner.setEmptySelectionCaption(byAge);
        manner.setItemLabelGenerator(mode -> mode == null ? byAge : Labels.of(mode));
        manner.setValue(child.getChosenMode());
        manner.addValueChangeListener(change -> save.accept(change.getValue()));
        add(new H2(Labels.text("parent.manner.title")), why, manner);
    }
}
