package org.starhop.parent.today;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import org.starhop.base.ui.Labels;
import org.starhop.parent.DayFacts;
import org.starhop.parent.ParentNavigation;
import org.starhop.progress.ShortDay;

/** Says that five minutes are enough today, and leads back to the whole day. */
class ShortDayNote extends Div {

    ShortDayNote(DayFacts facts) {
        addClassNames("short-day", "panel", "row", "spread");
        setId("short-day");
        boolean open = ShortDay.of(facts.day()).isOpen();
        RouterLink whole = ParentNavigation.today(facts.child().getId()).link(Labels.text("parent.short.whole"));
        whole.setId("whole-day");
        add(new Paragraph(Labels.text(open ? "parent.short.begin" : "parent.short.done", ShortDay.MINUTES)), whole);
    }
}
