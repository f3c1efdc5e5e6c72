package org.starhop.parent.notices;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.starhop.base.MailServer;
import org.starhop.console.NoticeSettingsForm;
import org.starhop.followup.Party;
import org.starhop.notice.NoticeSettings;
import org.starhop.parent.ParentLayout;
import org.starhop.parent.ParentNavigation;

/** What the parent is told by mail, and when. */
@Route(value = ParentNavigation.NOTICE_SETTINGS, layout = ParentLayout.class)
@StyleSheet("notices.css")
@RolesAllowed("CAREGIVER")
class NoticeSettingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final NoticeSettingsForm form;

    NoticeSettingsView(NoticeSettings settings, MailServer server) {
        form = new NoticeSettingsForm(settings, server, Party.FAMILY);
        addClassName("stack");
        add(
                new Header(
                        ParentNavigation.link(getTranslation("notice.settings.back"), ParentNavigation.NOTICES),
                        new H1(getTranslation("notice.settings"))),
                form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("parent.title", getTranslation("notice.settings"));
    }
}
