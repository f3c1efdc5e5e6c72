package org.starhop.parent.plan;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.starhop.base.ui.Labels;
import org.starhop.reward.Sky;

/** How many days with a star complete a star picture: enough for this family, not necessarily all. */
class SkyPanel extends Section {

    SkyPanel(Sky sky, IntConsumer save) {
        addClassNames("panel", "stack");
        Paragraph why = new Paragraph(Labels.text("parent.sky.why"));
        why.addClassName("soft");
        Select<Integer> days = new Select<>();
        days.setId("sky-days");
        days.setLabel(Labels.text("parent.sky.label"));
        days.setItems(IntStream.rangeClosed(1, 7).boxed().toList());
        days.setItemLabelGenerator(number -> Labels.text("parent.sky.days", number));
        days.setValue(sky.progress().skyGoal());
        days.addValueChangeListener(change -> save.accept(change.getValue()));
        Paragraph finished = new Paragraph(Labels.text("parent.sky.finished", sky.finished()));
        finished.setId("sky-finished");
        add(new H2(Labels.text("parent.sky.title")), why, days, finished);
    }
}
