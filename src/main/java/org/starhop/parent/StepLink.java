package org.starhop.parent;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** An arrow to the day, week or month before or after the one on the page. */
public class StepLink extends RouterLink {

    private StepLink(String arrow, ParentNavigation.Place to, String name, String id) {
        Span sign = new Span(arrow);
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign);
        getElement().setAttribute("href", to.address());
        getElement().setAttribute("aria-label", name);
        addClassNames("step", "no-print");
        setId(id);
    }

    /** To what was before; {@code name} is read aloud. */
    public static StepLink back(ParentNavigation.Place to, String name, String id) {
        return new StepLink("‹", to, name, id);
    }

    /** To what comes after; {@code name} is read aloud. */
    public static StepLink ahead(ParentNavigation.Place to, String name, String id) {
        return new StepLink("›", to, name, id);
    }
}
