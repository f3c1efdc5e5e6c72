package org.starhop.parent.today;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.ZoneId;
import java.util.List;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.followup.HelpKind;
import org.starhop.followup.HelpLine;
import org.starhop.parent.HelpCard;

/** What the family asked about an exercise: that it was sent, then the answer. Words being typed are kept. */
class HelpNotes extends Div {

    /** Adds words to a request. */
    interface Ask {
        void more(HelpKind kind, String words);
    }

    private final Ask ask;
    private List<HelpLine> shown = List.of();

    HelpNotes(Ask ask) {
        this.ask = ask;
        addClassName("help-notes");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(List<HelpLine> lines, ZoneId zone) {
        if (lines.equals(shown)) {
            return;
        }
        shown = lines;
        removeAll();
        lines.forEach(line -> add(card(line, zone)));
        setVisible(!lines.isEmpty());
    }

    private HelpCard card(HelpLine line, ZoneId zone) {
        HelpCard card = new HelpCard(line, zone);
        if (line.isOpen() && line.mine()) {
            Button add = new Button(
                    Labels.text("parent.help.add"),
                    click -> card.replace(click.getSource(), new HelpWords(words -> ask.more(line.kind(), words))));
            add.addThemeVariants(ButtonVariant.TERTIARY);
            card.add(TestIds.set(add, "add-words"));
        }
        return card;
    }
}
