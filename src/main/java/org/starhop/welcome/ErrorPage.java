package org.starhop.welcome;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * The page for everything that does not exist, is not yours, or failed. It is always the same, so that nobody can tell
 * these apart.
 */
class ErrorPage extends Div implements HasDynamicTitle {

    private final String what;

    ErrorPage(String what) {
        this.what = what;
        addClassNames("card", "narrow");
        setId("error-page");
        Anchor home = new Anchor(".", getTranslation("lost.home"));
        home.setId("go-home");
        home.addClassName("go");
        home.getElement().setAttribute("router-ignore", true);
        add(new H1(getTranslation(what + ".heading")), new Paragraph(getTranslation(what + ".words")), home);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(what + ".heading");
    }
}
