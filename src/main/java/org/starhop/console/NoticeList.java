package org.starhop.console;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.function.Function;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Pictures;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;
import org.starhop.notice.NoticeLine;

/** What is new and what was read, each a link to what it speaks of. */
@StyleSheet("notices.css")
public class NoticeList extends UnorderedList {

    private final Function<NoticeLine, String> address;

    /** Creates an empty list; {@code address} says where a notice leads. */
    public NoticeList(Function<NoticeLine, String> address) {
        this.address = address;
        addClassName("notices");
        setId("notices");
    }

    /** Shows these notices, and none that it showed before. */
    public void show(List<NoticeLine> lines) {
        removeAll();
        lines.forEach(line -> add(item(line)));
        setVisible(!lines.isEmpty());
    }

    private ListItem item(NoticeLine line) {
        Div words = new Div(
                new Div(Labels.text("notice." + line.kind(), line.child().getNickname(), line.number())),
                TextSpans.secondary(
                        DateFormats.shortDayAndTime(line.at(), line.child().getZone())));
        RouterLink link = new RouterLink();
        link.getElement().setAttribute("href", address.apply(line));
        link.add(Pictures.of(line.child().getAvatar(), ""), words);
        if (!line.isRead()) {
            Span mark = new Span(Labels.text("notice.new"));
            mark.addClassNames("chip", "new-mark");
            link.add(mark);
        }
        ListItem item = TestIds.set(new ListItem(link), "notice");
        item.getElement().setAttribute("data-kind", line.kind().name());
        item.getElement().setAttribute("data-read", String.valueOf(line.isRead()));
        return item;
    }
}
