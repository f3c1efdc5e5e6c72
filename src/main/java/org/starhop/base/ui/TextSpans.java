package org.starhop.base.ui;

import com.vaadin.flow.component.html.Span;

/** Words beside the main ones. */
public final class TextSpans {

    private TextSpans() {}

    /** For screen readers only. */
    public static Span visuallyHidden(String words) {
        Span span = new Span(words);
        span.addClassName("visually-hidden");
        return span;
    }

    /** Smaller and softer, such as in a second row. */
    public static Span secondary(String words) {
        Span span = new Span(words);
        span.addClassName("secondary");
        return span;
    }
}
