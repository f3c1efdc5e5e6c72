package org.starhop.therapist;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.starhop.base.ui.Labels;
import org.starhop.followup.WaitingHelp;

/** What families ask and wait for, each with a field for the answer. What is being typed stays when something changes. */
public class HelpPanel extends Section {

    private final HelpItem.Answer answer;
    private final UnorderedList list = new UnorderedList();
    private final Map<UUID, HelpItem> items = new LinkedHashMap<>();

    public HelpPanel(HelpItem.Answer answer) {
        this.answer = answer;
        addClassNames("help-panel", "stack");
        setId("help-requests");
        list.addClassName("help-list");
        add(new H2(Labels.text("therapist.help.title")), list);
        setVisible(false);
    }

    /** Shows what waits now. */
    public void show(List<WaitingHelp> waiting) {
        Set<UUID> ids = waiting.stream().map(one -> one.request().id()).collect(Collectors.toSet());
        items.keySet().stream().filter(id -> !ids.contains(id)).map(items::get).forEach(list::remove);
        items.keySet().retainAll(ids);
        waiting.forEach(one ->
                items.computeIfAbsent(one.request().id(), id -> added(one)).show(one));
        setVisible(!items.isEmpty());
    }

    private HelpItem added(WaitingHelp waiting) {
        HelpItem item = new HelpItem(waiting.child().getId(), waiting.request().id(), answer);
        list.add(item);
        return item;
    }
}
