package org.starhop.parent;

import com.vaadin.flow.component.html.Span;
import org.starhop.base.ui.Labels;

/** Stars as a symbol that is read aloud. */
public class StarBadge extends Span {

    /** Creates a badge with one lit star, without a number. */
    public StarBadge() {
        this("", 1);
    }

    /** Creates a badge with a number of stars. */
    public StarBadge(int count) {
        this(String.valueOf(count), count);
    }

    private StarBadge(String shown, int count) {
        super(shown);
        addClassName("stars");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", Labels.text("parent.stars", count));
    }
}
