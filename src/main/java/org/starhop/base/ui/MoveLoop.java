package org.starhop.base.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Objects;

/** A looping animation of how an exercise is done; people who prefer reduced motion see a still pose. */
@Tag("picture")
public class MoveLoop extends HtmlComponent {

    /** Creates a loop for an exercise that {@link Pictures#isDrawn is drawn}; {@code name} is read aloud. */
    public MoveLoop(String exerciseKey, String name) {
        this(Drawings.ofThisRelease(), exerciseKey, name);
    }

    MoveLoop(Drawings drawings, String exerciseKey, String name) {
        String drawing = Objects.requireNonNull(drawings.name(exerciseKey, Labels.language()));
        addClassName("move-loop");
        Element still = new Element("source")
                .setAttribute("media", "(prefers-reduced-motion: reduce)")
                .setAttribute("srcset", Drawings.still(drawing));
        Element loop = new Element("img")
                .setAttribute("alt", name)
                .setAttribute("loading", "lazy")
                .setAttribute("src", Drawings.loop(drawing));
        getElement().appendChild(still, loop);
    }
}
