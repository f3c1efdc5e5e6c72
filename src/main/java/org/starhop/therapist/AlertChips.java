package org.starhop.therapist;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.starhop.base.ui.Labels;
import org.starhop.child.Child;
import org.starhop.console.Badge;
import org.starhop.followup.alert.Alert;

/** A child's most urgent alerts, in a few words each. */
public class AlertChips extends UnorderedList {

    private static final int SHOWN = 3;

    public AlertChips(List<Alert> waiting, Child child, LocalDate today) {
        addClassName("attention");
        getElement().setAttribute("aria-label", getTranslation("therapist.alert.label"));
        waiting.stream().limit(SHOWN).forEach(alert -> add(new ListItem(chip(alert, child, today))));
        if (waiting.size() > SHOWN) {
            add(new ListItem(new Badge(getTranslation("therapist.alert.more", waiting.size() - SHOWN))));
        }
        setVisible(!waiting.isEmpty());
    }

    private static Badge chip(Alert alert, Child child, LocalDate today) {
        String words =
                Labels.text("therapist.alert.chip", AlertWords.title(alert), AlertWords.what(alert, child, today));
        return new Badge(words, AlertWords.tone(alert.kind()));
    }
}
