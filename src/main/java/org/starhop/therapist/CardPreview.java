package org.starhop.therapist;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.starhop.base.ui.MoveLoop;
import org.starhop.base.ui.Pictures;

/** The card as the child will see it, while it is being written. */
class CardPreview extends Aside {

    private final Div picture = new Div();
    private final Div name = new Div();
    private final Paragraph prompt = new Paragraph();
    private final OrderedList steps = new OrderedList();
    private String shownKey = "";

    CardPreview() {
        addClassName("card-preview");
        getElement().setAttribute("aria-label", getTranslation("therapist.preview.title"));
        setId("card-preview");
        picture.addClassName("preview-picture");
        name.addClassName("preview-name");
        prompt.addClassName("preview-prompt");
        steps.addClassName("preview-steps");
        Div card = new Div(picture, name, prompt, steps);
        card.addClassName("preview-card");
        add(new H2(getTranslation("therapist.preview.title")), card);
    }

    void show(String key, String emoji, String title, String said, List<String> todo) {
        if (!key.equals(shownKey)) {
            shownKey = key;
            picture.removeAll();
            picture.add(Pictures.isDrawn(key) ? new MoveLoop(key, "") : Pictures.of(Pictures.codePoints(emoji), ""));
        }
        name.setText(title);
        prompt.setText(said);
        steps.removeAll();
        todo.forEach(step -> steps.add(new ListItem(step)));
    }
}
