package org.starhop.parent.today;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.starhop.base.ui.Labels;
import org.starhop.parent.ParentNavigation;

/** Asks once, after the child's first star, whether a parent wants to be reminded. */
class ReminderOffer extends Section {

    ReminderOffer(UUID childId, Runnable decline) {
        addClassNames("reminder-offer", "panel", "stack");
        setId("reminder-offer");
        Paragraph how = new Paragraph(Labels.text("parent.offer.text"));
        how.addClassName("soft");
        RouterLink yes = ParentNavigation.firstReminders(childId).link(Labels.text("parent.offer.yes"));
        yes.addClassName("button-link");
        yes.setId("want-reminders");
        Button no = new Button(Labels.text("parent.offer.no"), click -> decline.run());
        no.setId("decline-reminders");
        no.addThemeVariants(ButtonVariant.TERTIARY);
        Div answers = new Div(yes, no);
        answers.addClassName("row");
        add(new H2(Labels.text("parent.offer.title")), how, answers);
    }
}
