package org.starhop.parent.tablets;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.starhop.base.ui.Labels;

/**
 * What a parent agrees to before a tablet is paired. Changing this text requires a new {@code Consent.CURRENT_TEXT}.
 */
class ConsentPanel extends Section {

    private static final List<String> POINTS = List.of("what", "who", "where", "not", "stop");

    ConsentPanel(String nickname, Runnable agree) {
        addClassNames("panel", "stack", "consent");
        setId("consent");
        UnorderedList points = new UnorderedList();
        POINTS.forEach(point -> points.add(new ListItem(Labels.text("parent.consent." + point, nickname))));
        Checkbox read = new Checkbox(Labels.text("parent.consent.read", nickname));
        read.setId("consent-read");
        Button ok = new Button(Labels.text("parent.consent.agree"), click -> {
            if (read.getValue()) {
                agree.run();
            } else {
                read.setInvalid(true);
                read.setErrorMessage(Labels.text("parent.consent.tick"));
            }
        });
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        ok.setId("consent-agree");
        add(
                new H2(Labels.text("parent.consent.title")),
                new Paragraph(Labels.text("parent.consent.lead", nickname)),
                points,
                read,
                ok);
    }
}
