package org.starhop.welcome;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** What an old link says: no blame, and whom to ask. */
class UsedLink extends Div {

    UsedLink() {
        addClassName("form");
        setId("used-link");
        Anchor home = new Anchor("login", getTranslation("link.used.home"));
        home.setId("go-home");
        home.addClassName("go");
        add(new H1(getTranslation("link.used.heading")), new Paragraph(getTranslation("link.used.words")), home);
    }
}
