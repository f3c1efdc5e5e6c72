package org.starhop.therapist.notices;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.starhop.base.MailServer;
import org.starhop.console.NoticeSettingsForm;
import org.starhop.followup.Party;
import org.starhop.notice.NoticeSettings;
import org.starhop.therapist.TherapistLayout;
import org.starhop.therapist.TherapistNavigation;

/** What the therapist is told by mail, and when. */
@Route(value = TherapistNavigation.NOTICE_SETTINGS, layout = TherapistLayout.class)
@StyleSheet("notices.css")
@RolesAllowed("THERAPIST")
class NoticeSettingsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final NoticeSettingsForm form;

    NoticeSettingsView(NoticeSettings settings, MailServer server) {
        form = new NoticeSettingsForm(settings, server, Party.THERAPIST);
        addClassName("page");
        add(
                new Header(
                        TherapistNavigation.link(getTranslation("notice.settings.back"), TherapistNavigation.NOTICES),
                        new H1(getTranslation("notice.settings"))),
                form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notice.settings");
    }
}
