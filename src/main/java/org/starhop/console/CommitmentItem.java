package org.starhop.console;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;
import org.starhop.followup.visit.CommitmentLine;

/** A promise. Whose side made it gets a box to tick; the other side reads whether it was kept. */
public class CommitmentItem extends ListItem {

    /** Creates an item; {@code tick} is null where the reader is on the other side. */
    public CommitmentItem(CommitmentLine line, @Nullable Consumer<Boolean> tick) {
        addClassName("commitment");
        TestIds.set(this, "commitment");
        getElement().setAttribute("data-party", line.by().name());
        if (tick == null) {
            Div words = new Div(line.text());
            words.addClassName("commitment-words");
            add(words, new Badge(Labels.text(line.isKept() ? "commitment.kept" : "commitment.open")));
        } else {
            Checkbox box = TestIds.set(new Checkbox(line.text(), line.isKept()), "tick");
            box.addValueChangeListener(change -> tick.accept(change.getValue()));
            add(box);
        }
        if (line.dueOn() != null && !line.isKept()) {
            add(TextSpans.secondary(Labels.text("commitment.until", DateFormats.shortDay(line.dueOn()))));
        }
    }
}
