package org.starhop.welcome;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.starhop.base.ui.Pictures;

/** The demo's three doors, each signing in with one click. */
class DoorButtons extends Div {

    DoorButtons(DemoDoors doors, DirectSignIn signIn) {
        addClassName("doors");
        add(
                door("therapist", "1f989", () -> signIn.letIn(doors.therapist())),
                door("parent", "1f3e0", () -> signIn.letIn(doors.parent())),
                door("child", "1f31f", () -> playWith(doors.childDoor())));
    }

    /** Opens child mode. The code is in the URL's fragment, which no server or log ever sees. */
    private static void playWith(String code) {
        UI.getCurrent().getPage().setLocation("play/#code=" + code);
    }

    private NativeButton door(String name, String picture, Runnable open) {
        NativeButton door = new NativeButton("", click -> open.run());
        Span title = new Span(getTranslation("login.door." + name));
        title.addClassName("door-title");
        Span words = new Span(getTranslation("login.door." + name + ".words"));
        words.addClassName("door-words");
        door.add(Pictures.of(picture, ""), title, words);
        door.setId("door-" + name);
        door.addClassNames("door", name);
        door.getElement().setAttribute("type", "button");
        return door;
    }
}
