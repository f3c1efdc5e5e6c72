package org.starhop.therapist.child;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.base.Language;
import org.starhop.child.CareCircles;
import org.starhop.child.CareCircles.Member;
import org.starhop.child.CaregiverRole;
import org.starhop.child.Invitations;
import org.starhop.child.Treatments;
import org.starhop.therapist.ConsoleTest;

class CircleViewTests extends ConsoleTest {

    @Test
    @SuppressWarnings("unchecked")
    void invitesAGrandparentWithALinkThatWorks() {
        open(childPath() + "/circle", CircleView.class);
        click("invite");
        _setValue(byId(TextField.class, "invite-name"), "Grandma Jo");
        _setValue((Select<CaregiverRole>) byId(Select.class, "invite-role"), CaregiverRole.GRANDPARENT);
        click("send-invite");

        String address = byId(TextField.class, "link").getValue();
        assertThat(address).startsWith("http").contains("/join/");
        String token = address.substring(address.lastIndexOf('/') + 1);
        given.get(Invitations.class).join(token, "jo@example.net", "Jo", "correct horse battery", Language.EN);
        assertThat(circle()).filteredOn(Member::joined).extracting(Member::name).contains("Jo");
    }

    @Test
    void rejectsAnInvitationWithoutANameOrWithABrokenAddress() {
        open(childPath() + "/circle", CircleView.class);
        click("invite");
        click("send-invite");
        assertThat(byId(TextField.class, "invite-name").isInvalid()).isTrue();
        _setValue(byId(TextField.class, "invite-name"), "Grandma Jo");
        _setValue(byId(EmailField.class, "invite-email"), "not an address");
        click("send-invite");
        assertThat(byId(EmailField.class, "invite-email").isInvalid()).isTrue();
        assertThat(circle()).hasSize(1);
    }

    @Test
    void createsAPasswordLink() {
        open(childPath() + "/circle", CircleView.class);
        assertThat(all(ListItem.class, "member")).hasSize(1);
        clickFirst("reset-password");
        String address = byId(TextField.class, "link").getValue();
        String token = address.substring(address.lastIndexOf('/') + 1);
        assertThat(given.get(Accounts.class).open(token).getEmail())
                .isEqualTo(family.parent().getEmail());
    }

    @Test
    @SuppressWarnings("unchecked")
    void sharesTheChildWithAColleague() {
        open(childPath() + "/circle", CircleView.class);
        click("share");
        click("confirm-share");
        Select<Account> colleague = byId(Select.class, "colleague");
        assertThat(colleague.isInvalid()).isTrue();
        _setValue(colleague, clinic.slp());
        click("confirm-share");
        assertThat(given.as(clinic.pt(), () -> given.get(Treatments.class).therapists(family.childId())))
                .containsExactly(clinic.pt(), clinic.slp());
    }

    private java.util.List<Member> circle() {
        return given.as(clinic.pt(), () -> given.get(CareCircles.class).members(family.childId()));
    }
}
