package org.starhop.console;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.LivePages;
import org.starhop.base.ui.TestIds;
import org.starhop.followup.Party;
import org.starhop.notice.Notices;
import org.starhop.notice.UnreadNotice;

/** Says quietly how much its reader has not read, and notes what is read because its page is open. */
@StyleSheet("bell.css")
public class Bell extends RouterLink {

    private final Notices notices;
    private final Party reader;
    private final Function<UnreadNotice, String> pageOf;
    private final Span number = new Span();
    private List<UnreadNotice> unread = List.of();
    private String here = "";

    /**
     * Creates a bell.
     *
     * @param address of the page that lists the notices
     * @param pageOf the address on which a notice is read
     */
    public Bell(
            Notices notices,
            LivePages live,
            UUID readerId,
            Party reader,
            String address,
            Function<UnreadNotice, String> pageOf) {
        this.notices = notices;
        this.reader = reader;
        this.pageOf = pageOf;
        addClassNames("bell", "no-print");
        number.addClassName("bell-number");
        number.getElement().setAttribute("aria-hidden", "true");
        getElement().setAttribute("href", address);
        add(number);
        TestIds.set(this, "bell");
        live.watch(this, () -> Set.of(readerId), this::refresh);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        refresh();
    }

    /** Notes that the page at this address is open. */
    public void at(String path) {
        here = path;
        if (!readHere().isEmpty()) {
            refresh();
        }
    }

    private void refresh() {
        unread = notices.unread(reader);
        List<UUID> read = readHere();
        if (!read.isEmpty()) {
            notices.read(read);
            unread = unread.stream()
                    .filter(notice -> !read.contains(notice.id()))
                    .toList();
        }
        show(unread.size());
    }

    private List<UUID> readHere() {
        return unread.stream()
                .filter(notice -> pageOf.apply(notice).equals(here))
                .map(UnreadNotice::id)
                .toList();
    }

    private void show(int count) {
        getElement().setAttribute("data-count", String.valueOf(count));
        number.setText(count < Notices.MOST ? String.valueOf(count) : Notices.MOST - 1 + "+");
        number.setVisible(count > 0);
        getElement().setAttribute("aria-label", Labels.text("notice.bell", count));
    }
}
