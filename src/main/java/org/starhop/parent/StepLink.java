package org.starhop.parent;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** An arrow to the previous or next day, week, or month. */
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

    /** Creates a link to the previous one; {@code name} is read aloud. */
    public static StepLink back(ParentNavigation.Place to, String name, String id) {
        return new StepLink("‹", to, name, id);
    }

    /** Creates a link to the next one; {@code name} is read aloud. */
    public static StepLink ahead(ParentNavigation.Place to, String name, String id) {
        return new StepLink("›", to, name, id);
    }
}
