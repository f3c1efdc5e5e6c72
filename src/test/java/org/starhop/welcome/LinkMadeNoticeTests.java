package org.starhop.welcome;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.Test;
import org.starhop.account.Account;
import org.starhop.account.Passwords;
import org.starhop.base.ui.ReadOnce;

class LinkMadeNoticeTests extends WelcomeTest {

    @Test
    void appearsOnEveryPageUntilItIsRead() {
        Account parent = clinic.aFamily("Mia").parent();
        given.passwordToken(clinic, parent);
        opensAs(parent);
        opensAs(parent);
        assertThat(_get(byId(ReadOnce.class, "read-once"), Paragraph.class).getText())
                .contains("Alex Admin");
        _click(byId(Button.class, "read-once-done"));
        opensAs(parent);
        assertThat(shows("read-once")).isFalse();
    }

    @Test
    void announcesNoLinkThatPeopleRequestedThemselves() {
        Account parent = clinic.aFamily("Mia").parent();
        given.get(Passwords.class).forgot(parent.getEmail());
        opensAs(parent);
        assertThat(shows("read-once")).isFalse();
    }

    private void opensAs(Account account) {
        closeBrowser();
        openBrowser();
        signIn(account);
        UI.getCurrent().navigate("parent");
        pageCatchesUp();
    }
}
