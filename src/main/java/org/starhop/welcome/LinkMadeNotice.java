package org.starhop.welcome;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import org.springframework.stereotype.Component;
import org.starhop.account.Accounts;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.ReadOnce;

/** Notifies a person, on every page until they confirm it, that somebody created a password link for them. */
@Component
class LinkMadeNotice implements VaadinServiceInitListener {

    private final Accounts accounts;

    LinkMadeNotice(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(
                        opened -> opened.getUI().addAfterNavigationListener(shown -> tellOnce(opened.getUI())));
    }

    private void tellOnce(UI ui) {
        boolean isSomebody = Actors.current().filter(Actor::isPerson).isPresent();
        if (isSomebody && ComponentUtil.getData(ui, LinkMadeNotice.class) == null) {
            ComponentUtil.setData(ui, LinkMadeNotice.class, this);
            tell(accounts.linkMakers());
        }
    }

    private void tell(List<String> makers) {
        if (!makers.isEmpty()) {
            new ReadOnce(
                            Labels.text("account.link-made.title"),
                            Labels.text("account.link-made", String.join(", ", makers)),
                            accounts::linksRead)
                    .open();
        }
    }
}
