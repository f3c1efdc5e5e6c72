package org.starhop.testing;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.Component;

/** What a browser tells of a field in which somebody typed something that is no value of it. */
public final class Typing {

    private Typing() {}

    /** Types it into a field for days or numbers, which then holds nothing. */
    public static void nonsense(Component field, String typed) {
        field.getElement().setProperty("_inputElementValue", typed);
        BasicUtilsKt._fireDomEvent(field, "unparsable-change");
    }
}
