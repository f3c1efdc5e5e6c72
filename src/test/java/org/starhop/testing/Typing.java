package org.starhop.testing;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.Component;

/** Simulates what a browser reports about a field in which somebody typed something invalid. */
public final class Typing {

    private Typing() {}

    /** Types it into a field for days or numbers, which is then empty. */
    public static void nonsense(Component field, String typed) {
        field.getElement().setProperty("_inputElementValue", typed);
        BasicUtilsKt._fireDomEvent(field, "unparsable-change");
    }
}
