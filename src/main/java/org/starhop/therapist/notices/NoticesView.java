package org.starhop.therapist.notices;

import com.vaadin.flow.component.html.Main;
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
import org.starhop.therapist.NoticePages;
import org.starhop.therapist.TherapistLayout;
import org.starhop.therapist.TherapistNavigation;

/** What the therapist should look at, and has looked at. */
@Route(value = TherapistNavigation.NOTICES, layout = TherapistLayout.class)
@RolesAllowed("THERAPIST")
class NoticesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Notices notices;
    private final NoticesPanel panel = new NoticesPanel(
            TherapistNavigation.link("", TherapistNavigation.NOTICE_SETTINGS), NoticePages::of, this::readAll);

    NoticesView(Notices notices, LivePages live) {
        this.notices = notices;
        addClassName("page");
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
        return getTranslation("notice.title");
    }

    private void readAll() {
        notices.readAll(Party.THERAPIST);
        refresh();
    }

    private void refresh() {
        panel.show(notices.ofTherapist(NoticesPanel.SHOWN));
    }
}
