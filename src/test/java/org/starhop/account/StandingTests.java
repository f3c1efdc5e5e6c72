package org.starhop.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.starhop.base.DomainException;
import org.starhop.base.Language;
import org.starhop.base.access.Actor;
import org.starhop.child.CareCircles;
import org.starhop.child.CareCircles.Member;
import org.starhop.child.CaregiverRole;
import org.starhop.child.Children;
import org.starhop.child.Invitations;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClinic;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

/** What a session knows about its person may be hours old, so every call checks again. */
@StarhopTest
class StandingTests {

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    TestClinic clinic;
    TestFamily family;

    @BeforeEach
    void aFamily() {
        clock.set(TestClock.START);
        clinic = given.aClinic();
        family = clinic.aFamily("Mia");
    }

    @Test
    void deactivatedPeopleCanNoLongerAct() {
        Actor session = clinic.pt().actor();
        deactivate(clinic.pt());
        assertGone(session, () -> given.get(Children.class).get(family.childId()));
        assertGone(session, () -> given.get(Children.class).caseload());
        assertGone(
                session,
                () -> given.get(Invitations.class)
                        .invite(
                                family.childId(),
                                NewPerson.caregiver("", "Friend", Language.EN),
                                CaregiverRole.GRANDPARENT,
                                null));
        assertGone(session, () -> given.get(Invitations.class).passwordLink(family.childId(), member(family.parent())));
    }

    @Test
    void reactivatedPeopleSignInAgain() {
        Actor session = clinic.pt().actor();
        deactivate(clinic.pt());
        given.as(
                clinic.administrator(),
                () -> given.get(Accounts.class).reactivate(clinic.pt().getId()));
        assertGone(session, () -> given.get(Accounts.class).me());
        assertThat(given.as(
                        given.again(clinic.pt()),
                        () -> given.get(Accounts.class).me()))
                .isNotNull();
    }

    @Test
    void aNewPasswordEndsTheSessionsThatBeganWithTheOldOne() {
        Actor session = clinic.pt().actor();
        given.get(Passwords.class).choose(given.passwordToken(clinic, clinic.pt()), "another long phrase");
        assertGone(session, () -> given.get(Children.class).caseload());
        assertThat(given.as(
                        given.again(clinic.pt()),
                        () -> given.get(Children.class).caseload()))
                .hasSize(1);
    }

    @Test
    void aSessionDoesNotKeepALostRole() {
        Actor session = clinic.administrator().actor();
        database.sql("update account set administrator = false where id = ?")
                .param(session.id())
                .update();
        assertGone(session, () -> given.get(Accounts.class).staff());
    }

    @Test
    void whoeverLeavesACircleSignsInAgainForWhatIsStillTheirs() {
        TestFamily brother = family.sibling("Leo");
        Account grandma = family.helper("Rosa", CaregiverRole.GRANDPARENT);
        brother.joins(grandma, brother.child(), CaregiverRole.GRANDPARENT);
        Actor session = grandma.actor();
        family.asParent(() -> given.get(CareCircles.class).remove(family.childId(), member(grandma)));
        assertGone(session, () -> given.get(Children.class).mine());
        assertThat(given.as(
                        given.again(grandma), () -> given.get(Children.class).mine()))
                .extracting(child -> child.getNickname())
                .containsExactly("Leo");
    }

    @Test
    void aRevokedTabletReachesNoChild() {
        Actor tablet = family.tablet().actor();
        database.sql("update device set revoked_at = paired_at where id = ?")
                .param(tablet.id())
                .update();
        assertGone(tablet, () -> given.get(Children.class).get(family.childId()));
    }

    private void deactivate(Account account) {
        given.as(clinic.administrator(), () -> given.get(Accounts.class).deactivate(account.getId()));
    }

    private UUID member(Account account) {
        return family.asTherapist(() -> given.get(CareCircles.class).members(family.childId())).stream()
                .filter(member -> account.getId().equals(member.accountId()))
                .map(Member::id)
                .findFirst()
                .orElseThrow();
    }

    private void assertGone(Actor session, Runnable call) {
        assertThatThrownBy(() -> given.as(session, () -> {
                    call.run();
                    return true;
                }))
                .isInstanceOf(DomainException.NotFound.class);
    }
}
