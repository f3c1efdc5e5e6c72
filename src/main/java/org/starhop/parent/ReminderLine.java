package org.starhop.parent;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.child.Child;
import org.starhop.notice.reminder.Reminded;

/** A quiet line above every page when it is time for a routine, until the reader has seen it or moves on. */
class ReminderLine extends Div {

    private final List<Child> children;
    private final Div links = new Div();

    /** @param children those that the reader may see */
    ReminderLine(List<Child> children) {
        this.children = children;
        addClassNames("reminder-line", "notice", "no-print");
        setId("reminder-line");
        getElement().setAttribute("role", "status");
        Button seen = new Button(Labels.text("parent.changes.seen"), click -> clear());
        seen.setId("reminder-seen");
        seen.addThemeVariants(ButtonVariant.TERTIARY);
        links.addClassName("stack");
        add(links, seen);
        setVisible(false);
    }

    void tell(Reminded news) {
        children.stream()
                .filter(child -> child.getId().equals(news.childId()))
                .map(child -> link(child, news))
                .forEach(links::add);
        setVisible(links.getComponentCount() > 0);
    }

    void clear() {
        links.removeAll();
        setVisible(false);
    }

    private static RouterLink link(Child child, Reminded news) {
        RouterLink link = ParentNavigation.today(child.getId())
                .link(Labels.text("parent.reminder", child.getNickname(), Labels.of(news.routine())));
        TestIds.set(link, "reminder");
        return link;
    }
}
