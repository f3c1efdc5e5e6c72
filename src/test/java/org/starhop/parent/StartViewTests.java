package org.starhop.parent;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.starhop.account.Accounts;
import org.starhop.base.Language;
import org.starhop.child.CareCircles;

class StartViewTests extends ParentPageTest {

    @Test
    void forwardsToTheChildsDay() {
        open("parent", Component.class);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("parent/" + family.childId());
    }

    @Test
    void offersEveryChildOfTheCircle() {
        family.sibling("Leo");
        open("parent", Component.class);
        assertThat(all(RouterLink.class, "child-switch")).hasSize(2);
    }

    @Test
    void saysWhatToDoWithoutAChild() {
        var helper = signInAsHelper();
        family.asParent(() -> {
            CareCircles circles = given.get(CareCircles.class);
            circles.members(family.childId()).stream()
                    .filter(member -> helper.getId().equals(member.accountId()))
                    .forEach(member -> circles.remove(family.childId(), member.id()));
        });
        signIn(given.again(helper));
        StartView start = open("parent", StartView.class);
        assertThat(start.getId()).contains("no-children");
    }

    @Test
    void remembersTheLanguage() {
        open("parent", Component.class);
        click("switch-language");
        assertThat(family.asParent(() -> given.get(Accounts.class).me().getLanguage()))
                .isEqualTo(Language.ES);
        open("login", com.vaadin.flow.component.Component.class);
        open("parent", Component.class);
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.of("es"));
        assertThat(_find(Main.class)).hasSize(1);
        assertThat(_find(Div.class, spec -> spec.withId("empty-day"))).hasSize(1);
    }

    @Test
    void isClosedToTherapists() {
        signIn(clinic.pt());
        assertClosed("parent/" + family.childId());
    }
}
