package org.starhop.therapist;

import com.vaadin.flow.component.html.Span;

/** Small line icons, drawn by {@code therapist.css}; a whole icon set would weigh more than the page. */
public final class Icons {

    private Icons() {}

    /** Returns a decorative icon; words beside it say what it means. */
    public static Span of(String name) {
        Span icon = new Span();
        icon.addClassNames("icon", "icon-" + name);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
