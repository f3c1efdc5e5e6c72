package org.starhop.therapist;

import com.vaadin.flow.component.html.Span;

/** Words that stand back: for screen readers only, or in the second row. */
final class Quiet {

    private Quiet() {}

    /** Words that are read aloud and not shown. */
    static Span aloud(String words) {
        Span span = new Span(words);
        span.addClassName("th-aloud");
        return span;
    }

    /** Words in the second row. */
    static Span text(String words) {
        Span span = new Span(words);
        span.addClassName("th-quiet");
        return span;
    }
}
