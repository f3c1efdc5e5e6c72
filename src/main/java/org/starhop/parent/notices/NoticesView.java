package org.starhop.parent.notices;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.starhop.base.access.Actors;
import org.starhop.base.ui.LivePages;
import org.starhop.console.NoticesPanel;
import org.starhop.followup.Party;
import org.starhop.notice.Notices;
import org.starhop.parent.NoticePages;
import org.starhop.parent.ParentLayout;
import org.starhop.parent.ParentNavigation;

/** What the parent should look at, and has looked at. */
@Route(value = ParentNavigation.NOTICES, layout = ParentLayout.class)
@RolesAllowed("CAREGIVER")
class NoticesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Notices notices;
    private final NoticesPanel panel = new NoticesPanel(
            ParentNavigation.link("", ParentNavigation.NOTICE_SETTINGS), NoticePages::of, this::readAll);

    NoticesView(Notices notices, LivePages live) {
        this.notices = notices;
        add(panel);
        var me = Set.of(Actors.require().id());
        live.watch(this, () -> me, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("parent.title", getTranslation("notice.title"));
    }

    private void readAll() {
        notices.readAll(Party.FAMILY);
        refresh();
    }

    private void refresh() {
        panel.show(notices.ofFamily(NoticesPanel.SHOWN));
    }
}
