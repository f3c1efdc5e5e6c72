package org.starhop.parent.helpers;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.starhop.account.Accounts;
import org.starhop.child.CareCircles;
import org.starhop.child.CareCircles.Member;
import org.starhop.child.CaregiverRole;
import org.starhop.parent.ParentPageTest;

class HelpersViewTests extends ParentPageTest {

    @Test
    @SuppressWarnings("unchecked")
    void invitesAHelperWithALink() {
        openPage("/helpers", HelpersView.class);
        click("invite-helper");
        _setValue(byId(TextField.class, "invite-name"), "Uncle Ben");
        _setValue((RadioButtonGroup<CaregiverRole>) byId(RadioButtonGroup.class, "invite-role"), CaregiverRole.OTHER);
        _setValue(byId(TextField.class, "invite-home"), "Ben's house");
        click("send-invite");

        String link = byId(TextField.class, "link").getValue();
        assertThat(given.get(Accounts.class)
                        .open(link.substring(link.lastIndexOf('/') + 1))
                        .getDisplayName())
                .isEqualTo("Uncle Ben");
        assertThat(members()).extracting(Member::name).contains("Uncle Ben");
        assertThat(all(HelperItem.class, "helper")).hasSize(2);
    }

    @Test
    void rejectsAHelperWithoutAName() {
        openPage("/helpers", HelpersView.class);
        click("invite-helper");
        click("send-invite");
        assertThat(byId(TextField.class, "invite-name").isInvalid()).isTrue();
        assertThat(members()).hasSize(1);
    }

    @Test
    void removesAHelperOnlyAfterAsking() {
        family.helper("Rosa", CaregiverRole.GRANDPARENT);
        openPage("/helpers", HelpersView.class);
        assertThat(all(Button.class, "remove-helper")).allMatch(remove -> remove.hasThemeName("error"));
        com.github.mvysny.kaributesting.v10.LocatorJ._click(
                all(Button.class, "remove-helper").getLast());
        assertThat(members()).hasSize(2);
        click("confirm-question");
        assertThat(members()).hasSize(1);
    }

    @Test
    void keepsTheLastParent() {
        openPage("/helpers", HelpersView.class);
        clickFirst("remove-helper");
        assertThatThrownBy(() -> click("confirm-question")).hasMessageContaining("error.last-parent");
        assertThat(members()).hasSize(1);
    }

    @Test
    void namesTherapistsAndWhoLooked() {
        family.threeSquats();
        openPage("/helpers", HelpersView.class);
        assertThat(all(Article.class, "therapist")).hasSize(1);
        assertThat(byId(RecordVisits.class, "record-visits").getElement().getTextRecursively())
                .contains("Paula Pérez");
    }

    @Test
    void leavesTheCircleToParents() {
        signInAsHelper();
        openPage("/helpers", HelpersView.class);
        assertThat(all(Button.class, "remove-helper")).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withId("invite-helper"))).isEmpty();
        assertThat(_find(RecordVisits.class)).isEmpty();
    }

    private List<Member> members() {
        return family.asParent(() -> given.get(CareCircles.class).members(family.childId()));
    }
}
