package org.starhop.therapist;

import com.vaadin.flow.component.html.Span;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TextSpans;

/** The number of stars in a child's sky. */
public final class StarTotal {

    private StarTotal() {}

    /** Returns a child's total, read aloud as stars. */
    public static Span of(int stars) {
        Span number = new Span(String.valueOf(stars));
        number.getElement().setAttribute("aria-hidden", "true");
        Span total = new Span(
                Icons.of("star"), number, TextSpans.visuallyHidden(Labels.text("therapist.stars.count", stars)));
        total.addClassName("star-total");
        return total;
    }
}
