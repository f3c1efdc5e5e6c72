package org.starhop.therapist;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;

/** A person in a list: the name, facts beside it, and possible actions. */
public class PersonItem extends ListItem {

    private final String name;
    private final Div words = new Div();

    public PersonItem(String name) {
        this.name = name;
        Span first = new Span(name);
        first.addClassName("person-name");
        words.addClassName("person-words");
        words.add(first);
        add(words);
    }

    /** Adds words and badges beside the name. */
    public void tell(Component... known) {
        words.add(known);
    }

    /** Adds a button, which a screen reader announces with the person's name. */
    public void offer(String textKey, String testId, Runnable work, ButtonVariant... variants) {
        Button button = new Button(getTranslation(textKey), click -> work.run());
        button.setSuffixComponent(TextSpans.visuallyHidden(name));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addThemeVariants(variants);
        add(TestIds.set(button, testId));
    }
}
