package org.starhop.welcome;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.starhop.account.IssuedLink;
import org.starhop.account.NewPerson;
import org.starhop.base.Discipline;
import org.starhop.base.Language;
import org.starhop.base.access.Actors;
import org.starhop.child.CareCircles;
import org.starhop.child.CareCircles.Member;
import org.starhop.child.CaregiverRole;
import org.starhop.child.Invitations;
import org.starhop.testing.TestFamily;

class JoinViewTests extends WelcomeTest {

    @Test
    void aTherapistJoinsTheTeamAndIsSignedIn() {
        open(path(staffLink("nia@example.org")), JoinView.class);

        assertThat(byId(EmailField.class, "email").isReadOnly()).isTrue();
        type("password", PASSWORD);
        click("join-go");

        assertThat(account("nia@example.org").getDiscipline()).isEqualTo(Discipline.OT);
        assertThat(Actors.require().name()).isEqualTo("Nia New");
        assertThat(sentTo()).contains("therapist");
    }

    @Test
    void aCaregiverTakesTheSeatThatIsKeptForThem() {
        TestFamily family = clinic.aFamily("Mia");
        open(path(invitation(family)), JoinView.class);

        type("email", "rosa" + System.nanoTime() + "@example.org");
        type("password", PASSWORD);
        click("join-go");

        assertThat(members(family)).anyMatch(member -> member.role() == CaregiverRole.GRANDPARENT && member.joined());
        assertThat(sentTo()).contains("parent");
    }

    @Test
    void aCaregiverOfOneChildJoinsAnotherWithTheSameAccount() {
        TestFamily family = clinic.aFamily("Mia");
        TestFamily other = clinic.aFamily("Noah");
        signIn(other.parent());
        open(path(invitation(family)), JoinView.class);

        click("join-signed-in");

        assertThat(members(family)).anyMatch(member -> other.parent().getId().equals(member.accountId()));
    }

    @Test
    void saysKindlyThatALinkIsForSomebodyElseAndLeavesItOpen() {
        TestFamily family = clinic.aFamily("Mia");
        IssuedLink link = invitation(family);
        signIn(family.parent());

        open(path(link), JoinView.class);

        assertThat(shows("for-another")).isTrue();
        assertThat(shows("join-signed-in")).isFalse();
        assertThat(members(family)).hasSize(2).anyMatch(member -> !member.joined());
    }

    @Test
    void rejectsAShortPasswordAndKeepsWhatWasTyped() {
        open(path(staffLink("sam@example.org")), JoinView.class);
        _setValue(byId(TextField.class, "name"), "Sam Short");
        type("password", "short");

        click("join-go");

        assertThat(byId(PasswordField.class, "password").isInvalid()).isTrue();
        assertThat(byId(PasswordField.class, "password").getErrorMessage()).contains("10");
        assertThat(byId(TextField.class, "name").getValue()).isEqualTo("Sam Short");
        assertThat(Actors.current()).isEmpty();
    }

    @Test
    void sendsSomebodyElseOutBeforeAColleagueJoins() {
        signIn(clinic.pt());

        open(path(staffLink("kim@example.org")), JoinView.class);

        assertThat(shows("sign-out")).isTrue();
        assertThat(shows("join-go")).isFalse();
    }

    @Test
    void saysKindlyThatALinkIsTooOld() {
        IssuedLink link = staffLink("late@example.org");
        clock.advance(Duration.ofDays(8));

        open(path(link), JoinView.class);

        assertThat(shows("used-link")).isTrue();
        assertThat(shows("join-go")).isFalse();
    }

    @Test
    void namesTheClinicThatInvites() {
        open(path(staffLink("who@example.org")), JoinView.class);

        assertThat(_get(H1.class).getText()).contains("Clinic");
    }

    private IssuedLink invitation(TestFamily family) {
        return given.as(
                clinic.pt(),
                () -> given.get(Invitations.class)
                        .invite(
                                family.childId(),
                                NewPerson.caregiver("", "Rosa", Language.EN),
                                CaregiverRole.GRANDPARENT,
                                null));
    }

    private List<Member> members(TestFamily family) {
        return given.as(clinic.pt(), () -> given.get(CareCircles.class).members(family.childId()));
    }
}
