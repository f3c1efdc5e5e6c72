package org.starhop.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.account.IssuedLink;
import org.starhop.account.NewPerson;
import org.starhop.account.PasswordLink;
import org.starhop.account.Passwords;
import org.starhop.base.DomainException;
import org.starhop.base.Language;
import org.starhop.privacy.AuditLog;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClinic;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

/** Who gets in by a link, and who may create one for whom. */
@StarhopTest
class InvitationsTests {

    private static final String PASSWORD = "four plain words here";

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    @Autowired
    Invitations invitations;

    @Autowired
    CareCircles circles;

    @Autowired
    Passwords passwords;

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
    void onlyTheNewestLinkOfASeatOpensIt() {
        String first = Given.token(family.asParent(this::inviteGrandma));
        String second = Given.token(family.asParent(() -> invitations.inviteAgain(family.childId(), openMember())));
        assertRefused(() -> join(first));
        assertThat(join(second)).isNotNull();
        assertRefused(() -> join(first));
        assertRefused(() -> join(second));
    }

    @Test
    void aSeatThatWasTakenIsNotTakenAgain() {
        String first = Given.token(family.asParent(this::inviteGrandma));
        UUID member = openMember();
        join(first);
        assertThatThrownBy(() -> family.asParent(() -> invitations.inviteAgain(family.childId(), member)))
                .isInstanceOf(DomainException.Refused.class);
        database.sql("update access_link set used_at = null where subject_id = ?")
                .param(member)
                .update();
        assertRefused(() -> join(first));
    }

    @Test
    void aWithdrawnInvitationLeadsNowhere() {
        String token = Given.token(family.asParent(this::inviteGrandma));
        family.asParent(() -> given.get(CareCircles.class).remove(family.childId(), openMember()));
        assertThat(invitations.isOpen(token)).isFalse();
        assertRefused(() -> join(token));
    }

    @Test
    void anInvitationLastsNoLongerThanItsMakersSayAboutTheChild() {
        String token = Given.token(family.asTherapist(this::inviteGrandma));
        assertThat(invitations.isOpen(token)).isTrue();
        given.as(
                clinic.administrator(),
                () -> given.get(Treatments.class)
                        .unassign(family.childId(), clinic.pt().getId()));
        assertThat(invitations.isOpen(token)).isFalse();
        assertRefused(() -> join(token));
    }

    @Test
    void aPasswordLinkLastsNoLongerThanItsMakersCare() {
        PasswordLink made =
                family.asTherapist(() -> invitations.passwordLink(family.childId(), member(family.parent())));
        String token = Given.token(((PasswordLink.Shown) made).link());
        given.as(
                clinic.administrator(),
                () -> given.get(Treatments.class)
                        .unassign(family.childId(), clinic.pt().getId()));
        assertRefused(() -> passwords.choose(token, PASSWORD));
    }

    /** PostgreSQL refuses the character NUL in any text. */
    @Test
    void anInvitationTakesWhateverIsTyped() {
        var odd = NewPerson.caregiver("", "Ro\0sa ", Language.EN);
        String token = Given.token(family.asParent(
                () -> invitations.invite(family.childId(), odd, CaregiverRole.GRANDPARENT, "Maple\0 Street")));
        assertThat(given.get(Accounts.class).open(token).getDisplayName()).isEqualTo("Rosa");
    }

    @Test
    void anInvitationLastsNoLongerThanItsMakersAccount() {
        String token = Given.token(family.asTherapist(this::inviteGrandma));
        given.as(
                clinic.administrator(),
                () -> given.get(Accounts.class).deactivate(clinic.pt().getId()));
        assertRefused(() -> join(token));
    }

    @Test
    void anInvitationOfStaffLastsNoLongerThanTheAdministratorsRole() {
        String email = "new" + clinic.id() + "@example.org";
        var colleague = NewPerson.administrator(email, "Nia", Language.EN);
        String token = Given.token(
                given.as(clinic.administrator(), () -> given.get(Accounts.class).inviteStaff(colleague)));
        database.sql("update account set administrator = false where id = ?")
                .param(clinic.administrator().getId())
                .update();
        assertRefused(() -> given.get(Accounts.class).joinStaff(token, "Nia", PASSWORD, Language.EN));
    }

    @Test
    void onlyTheNewestInvitationOfAColleagueOpensTheClinic() {
        String email = "new" + clinic.id() + "@example.org";
        var colleague = NewPerson.administrator(email, "Nia", Language.EN);
        Accounts accounts = given.get(Accounts.class);
        String first = Given.token(given.as(clinic.administrator(), () -> accounts.inviteStaff(colleague)));
        String second = Given.token(given.as(clinic.administrator(), () -> accounts.inviteStaff(colleague)));
        assertRefused(() -> accounts.open(first));
        assertThat(accounts.joinStaff(second, "Nia", PASSWORD, Language.EN)).isNotNull();
    }

    @Test
    void nobodyIsInACircleTwice() {
        String token = Given.token(family.asTherapist(this::inviteGrandma));
        assertThatThrownBy(() -> family.asParent(() -> invitations.joinSignedIn(token)))
                .isInstanceOfSatisfying(
                        DomainException.Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("error.in-circle"));
    }

    @Test
    void theDatabaseAllowsEachPersonOneSeatInACircle() {
        given.as(clinic.pt(), this::inviteGrandma);

        assertThatThrownBy(() -> database.sql(
                                "update circle_member set account_id = ? where child_id = ? and account_id is null")
                        .params(family.parent().getId(), family.childId())
                        .update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void whoeverLeftMayBeInvitedAgain() {
        Account nana = family.helper("Nana", CaregiverRole.GRANDPARENT);
        for (int time = 0; time < 2; time++) {
            leave(nana);
            family.joins(given.again(nana), family.child(), CaregiverRole.GRANDPARENT);
        }
        assertThat(family.asParent(() -> circles.members(family.childId()))).hasSize(2);
    }

    @Test
    void aLinkForSomebodyElseSaysSoAndStaysOpen() {
        String token = Given.token(family.asParent(this::inviteGrandma));

        assertThat(family.<Boolean>asParent(() -> invitations.isForAnother(token)))
                .isTrue();
        assertThat(given.<Boolean>as(clinic.ot(), () -> invitations.isForAnother(token)))
                .isFalse();
        assertThat(invitations.isOpen(token)).isTrue();
    }

    private void leave(Account person) {
        family.asParent(() -> circles.members(family.childId()).stream()
                .filter(member -> person.getId().equals(member.accountId()))
                .forEach(member -> circles.remove(family.childId(), member.id())));
    }

    @Test
    void aTherapistHandsACaregiverALinkThatIsLoggedAndAnnounced() {
        PasswordLink made =
                family.asTherapist(() -> invitations.passwordLink(family.childId(), member(family.parent())));
        assertThat(made).isInstanceOf(PasswordLink.Shown.class);
        assertThat(family.asParent(() -> given.get(AuditLog.class).newest(family.childId(), 20)))
                .anySatisfy(entry -> {
                    assertThat(entry.action()).isEqualTo("invitations.passwordLink");
                    assertThat(entry.actorId()).isEqualTo(clinic.pt().getId());
                });
        Accounts accounts = given.get(Accounts.class);
        assertThat(family.asParent(accounts::linkMakers)).containsExactly("Paula Pérez");
        family.asParent(accounts::linksRead);
        assertThat(family.asParent(accounts::linkMakers)).isEmpty();
    }

    @Test
    void aTherapistCreatesNoLinkForAnAdministratorInTheCircle() {
        family.joins(clinic.administrator(), family.child(), CaregiverRole.PARENT);
        assertRefusedAsTherapist(member(clinic.administrator()));
    }

    @Test
    void aTherapistCreatesNoLinkForAColleagueInTheCircle() {
        family.joins(clinic.ot(), family.child(), CaregiverRole.PARENT);
        assertRefusedAsTherapist(member(clinic.ot()));
    }

    @Test
    void aTherapistCreatesNoLinkForSomebodyWithOtherChildrenToo() {
        Account grandma = family.helper("Rosa", CaregiverRole.GRANDPARENT);
        TestFamily cousins = clinic.aFamily("Noah");
        cousins.joins(grandma, cousins.child(), CaregiverRole.GRANDPARENT);
        given.as(clinic.administrator(), () -> {
            given.get(Treatments.class).assign(cousins.childId(), clinic.ot().getId());
            given.get(Treatments.class).unassign(cousins.childId(), clinic.pt().getId());
        });
        assertRefusedAsTherapist(member(grandma));
        assertThat(given.as(clinic.administrator(), () -> passwords.linkForAddress(grandma.getEmail())))
                .isInstanceOf(PasswordLink.Shown.class);
    }

    @Test
    void nobodyCreatesALinkForSomebodyWhoLeftOrIsElsewhere() {
        Account grandma = family.helper("Rosa", CaregiverRole.GRANDPARENT);
        UUID member = member(grandma);
        family.asParent(() -> given.get(CareCircles.class).remove(family.childId(), member));
        assertNothingThere(member);
        TestFamily other = clinic.aFamily("Noah");
        assertNothingThere(other.asTherapist(() -> given.get(CareCircles.class).members(other.childId()))
                .getFirst()
                .id());
    }

    @Test
    void anAdministratorCreatesNoLinkForAnotherClinic() {
        Account far = given.aClinic().aFamily("Zoe").parent();
        assertThatThrownBy(() -> given.as(clinic.administrator(), () -> passwords.linkFor(far.getId())))
                .isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(() -> given.as(clinic.administrator(), () -> passwords.linkForAddress(far.getEmail())))
                .isInstanceOf(DomainException.Invalid.class);
    }

    @Test
    void onlyTheNewestPasswordLinkOpensAndNoneAfterIt() {
        String first = given.passwordToken(clinic, family.parent());
        String second = given.passwordToken(clinic, family.parent());
        assertRefused(() -> passwords.choose(first, PASSWORD));
        passwords.choose(second, PASSWORD);
        assertRefused(() -> passwords.choose(first, PASSWORD));
        assertRefused(() -> passwords.choose(second, PASSWORD));
    }

    private IssuedLink inviteGrandma() {
        return invitations.invite(
                family.childId(), NewPerson.caregiver("", "Rosa", Language.EN), CaregiverRole.GRANDPARENT, null);
    }

    private Account join(String token) {
        return invitations.join(token, "rosa" + UUID.randomUUID() + "@example.org", "Rosa", PASSWORD, Language.EN);
    }

    private UUID openMember() {
        return family.asParent(() -> given.get(CareCircles.class).members(family.childId())).stream()
                .filter(member -> !member.joined())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private UUID member(Account account) {
        return family.asParent(() -> given.get(CareCircles.class).members(family.childId())).stream()
                .filter(member -> account.getId().equals(member.accountId()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void assertRefusedAsTherapist(UUID member) {
        assertThatThrownBy(() -> family.asTherapist(() -> invitations.passwordLink(family.childId(), member)))
                .isInstanceOfSatisfying(
                        DomainException.Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("error.link-by-administrator"));
    }

    private void assertNothingThere(UUID member) {
        assertThatThrownBy(() -> family.asTherapist(() -> invitations.passwordLink(family.childId(), member)))
                .isInstanceOf(DomainException.NotFound.class);
    }

    private static void assertRefused(Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        DomainException.Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("error.link-used"));
    }
}
