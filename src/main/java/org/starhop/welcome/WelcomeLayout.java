package org.starhop.welcome;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The frame of the pages before sign-in: the sky, the product's name, the language. */
@StyleSheet("welcome.css")
@AnonymousAllowed
class WelcomeLayout extends Div implements RouterLayout {

    private final Main content = new Main();

    WelcomeLayout() {
        addClassName("welcome-layout");
        add(sky(), new Header(brand(), new LanguageSwitch()), content);
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(page.getElement());
    }

    private static Div brand() {
        Div brand = new Div(new Image("icons/starhop.svg", ""), new Span("Starhop"));
        brand.addClassName("brand");
        return brand;
    }

    /** Decoration only; none of it is read aloud. */
    static Div sky() {
        Div sky = new Div(part("sky-stars"), part("constellation"), part("hills"));
        sky.addClassName("sky");
        sky.getElement().setAttribute("aria-hidden", "true");
        return sky;
    }

    private static Div part(String name) {
        Div part = new Div();
        part.addClassName(name);
        return part;
    }
}
