package org.starhop.therapist.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.starhop.base.ui.Pictures;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;

/** An entry of the story that is no practice: a picture, what it is, who and when, and the words. */
class StoryItem extends ListItem {

    private final Div words = new Div();

    /**
     * Creates an entry.
     *
     * @param origin who and when
     */
    StoryItem(String testId, String picture, String what, String origin) {
        addClassNames("log", testId);
        TestIds.set(this, testId);
        Span title = new Span(what);
        title.addClassName("log-exercise");
        words.addClassName("log-words");
        words.add(title, TextSpans.secondary(origin));
        add(Pictures.of(picture, ""), words);
    }

    void say(String text) {
        Paragraph said = new Paragraph(text);
        said.addClassName("log-note");
        words.add(said);
    }

    void show(Component... more) {
        words.add(more);
    }
}
