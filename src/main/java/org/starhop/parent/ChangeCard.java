package org.starhop.parent;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;
import org.starhop.console.Badge;
import org.starhop.console.ChangeWords;
import org.starhop.console.DoseWords;
import org.starhop.followup.PlanChange;

/** What a therapist changed about one exercise: what it is now and was before, who decided it, and why. */
public class ChangeCard extends Article {

    public ChangeCard(PlanChange change) {
        addClassNames("change", "panel");
        TestIds.set(this, "change");
        Div head = new Div(
                new H3(change.after().text(Labels.language()).name()),
                Badge.of(change.discipline()),
                TextSpans.secondary(change.why().by()));
        head.addClassName("change-head");
        add(head);
        List<String> differences = ChangeWords.of(change.before(), change.after(), DoseWords.FAMILY);
        if (!differences.isEmpty()) {
            UnorderedList list = new UnorderedList();
            differences.forEach(words -> list.add(new ListItem(words)));
            add(list);
        }
        var why = change.why();
        add(new WhyChanged(change.change(), why.reason(), why.comment(), why.effectiveOn()));
    }
}
