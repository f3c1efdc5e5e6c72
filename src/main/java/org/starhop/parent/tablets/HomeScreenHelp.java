package org.starhop.parent.tablets;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.starhop.base.ui.Labels;

/** How to put child mode on a tablet's home screen, and why; in the same words as child mode's grown-up corner. */
class HomeScreenHelp extends Section {

    HomeScreenHelp() {
        addClassNames("home-screen", "panel", "stack");
        setId("home-screen");
        add(
                new H2(Labels.text("parent.home-screen.title")),
                new Paragraph(Labels.text("parent.home-screen.why")),
                new UnorderedList(way("apple"), way("other")));
    }

    private static ListItem way(String system) {
        Span name = new Span(Labels.text("parent.home-screen." + system));
        name.addClassName("system");
        ListItem way = new ListItem(name, new Span(Labels.text("parent.home-screen." + system + ".how")));
        way.addClassName(system);
        return way;
    }
}
