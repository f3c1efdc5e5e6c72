package org.starhop.base.ui;

import com.vaadin.flow.component.html.Span;

/** Spans for text besides the main text. */
public final class TextSpans {

    private TextSpans() {}

    /** Text for screen readers only. */
    public static Span visuallyHidden(String words) {
        Span span = new Span(words);
        span.addClassName("visually-hidden");
        return span;
    }

    /** Smaller, softer text, such as in a second row. */
    public static Span secondary(String words) {
        Span span = new Span(words);
        span.addClassName("secondary");
        return span;
    }
}
