package org.starhop;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.account.NewPerson;
import org.starhop.account.Passwords;
import org.starhop.base.Language;
import org.starhop.child.CareCircles;
import org.starhop.child.CareCircles.Member;
import org.starhop.child.CaregiverRole;
import org.starhop.child.Treatments;
import org.starhop.exercise.Library;
import org.starhop.program.Prescription;
import org.starhop.testing.PageTest;
import org.starhop.testing.TestClinic;
import org.starhop.testing.TestFamily;

/**
 * Every route that shows somebody's data × whoever has it open × whatever ends their access: the page closes at once,
 * by itself. A new route is covered automatically.
 */
class ClosedPagesTests extends PageTest {

    private static final String SIGN_IN = "login?changed";
    private static final String HOME = ".";

    private TestClinic clinic;
    private TestFamily family;
    private Prescription squats;
    private Account helper;

    @BeforeEach
    void aFamily() {
        clinic = given.aClinic();
        family = clinic.aFamily("Mia");
        squats = family.threeSquats();
        helper = family.helper("Rosa", CaregiverRole.GRANDPARENT);
        // The last parent cannot leave a circle, so a second parent removes the first one.
        family.joins(clinic.ot(), family.child(), CaregiverRole.PARENT);
    }

    @Test
    void everyParentsPageClosesForWhoeverLeavesTheCircle() {
        assertCloses("parent", () -> family.parent(), account -> leavesTheCircle(account), SIGN_IN);
        aFamily();
        assertCloses("parent", () -> helper, account -> leavesTheCircle(account), SIGN_IN);
    }

    @Test
    void everyPageClosesWhenThePasswordIsNew() {
        assertCloses("parent", () -> family.parent(), this::choosesANewPassword, SIGN_IN);
        assertCloses("therapist", () -> clinic.pt(), this::choosesANewPassword, SIGN_IN);
    }

    @Test
    void everyTherapistsPageClosesForWhoeverIsDeactivated() {
        assertCloses("therapist", () -> clinic.pt(), this::isDeactivated, SIGN_IN);
    }

    @Test
    void theClinicsPageClosesForAnAdministratorWhoIsDeactivated() {
        Account second = administrator();
        assertThat(leadsTo("therapist/clinic", second, () -> isDeactivated(second)))
                .contains(SIGN_IN);
    }

    @Test
    void everyPageOfAChildClosesForATherapistWhoNoLongerTreatsIt() {
        List<String> open = new ArrayList<>();
        for (String address : addresses("therapist")) {
            if (address.contains(family.childId().toString())) {
                List<String> to = leadsTo(address, clinic.pt(), this::treatsNoLonger);
                given.as(
                        clinic.administrator(),
                        () -> given.get(Treatments.class)
                                .assign(family.childId(), clinic.pt().getId()));
                if (!to.contains(HOME)) {
                    open.add(address + " leads to " + to);
                }
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void thePagesOfOthersStayOpen() {
        assertThat(leadsTo("parent/" + family.childId(), helper, () -> leavesTheCircle(family.parent())))
                .isEmpty();
    }

    private interface Ending {
        void of(Account account);
    }

    private interface Somebody {
        Account now();
    }

    private void assertCloses(String console, Somebody who, Ending ending, String expected) {
        List<String> open = new ArrayList<>();
        for (String address : addresses(console)) {
            Account account = who.now();
            List<String> to = leadsTo(address, given.again(account), () -> ending.of(account));
            if (!to.contains(expected)) {
                open.add(account.getDisplayName() + " at " + address + " is led to " + to);
            }
            comesBack(account);
        }
        assertThat(open).isEmpty();
    }

    /** Returns where the open page is redirected when this happens; empty if it stays. */
    private List<String> leadsTo(String address, Account account, Runnable happening) {
        closeBrowser();
        openBrowser();
        signIn(account);
        UI page = UI.getCurrent();
        page.navigate(address);
        pageCatchesUp();
        page.getInternals().dumpPendingJavaScriptInvocations();
        happening.run();
        pageCatchesUp();
        return page.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(script -> script.getExpression().contains("window.open"))
                .map(script -> String.valueOf(script.getParameters().getFirst()))
                .toList();
    }

    private List<String> addresses(String console) {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getTemplate)
                .filter(template -> template.equals(console) || template.startsWith(console + "/"))
                .filter(template -> !template.equals("therapist/clinic"))
                .map(template -> template.replace(":childId", family.childId().toString())
                        .replace(":prescriptionId", squats.getId().toString())
                        .replace(":exerciseId", exercise().toString()))
                .sorted()
                .toList();
    }

    private UUID exercise() {
        return given.as(clinic.pt(), () -> given.get(Library.class).bySlug("rocket-chair"))
                .id();
    }

    private void leavesTheCircle(Account account) {
        given.as(
                given.again(clinic.ot()), () -> given.get(CareCircles.class).remove(family.childId(), member(account)));
    }

    private UUID member(Account account) {
        return given.get(CareCircles.class).members(family.childId()).stream()
                .filter(member -> account.getId().equals(member.accountId()))
                .map(Member::id)
                .findFirst()
                .orElseThrow();
    }

    private void choosesANewPassword(Account account) {
        given.get(Passwords.class).choose(given.passwordToken(clinic, account), "another long phrase");
    }

    private void isDeactivated(Account account) {
        given.as(clinic.administrator(), () -> given.get(Accounts.class).deactivate(account.getId()));
    }

    private void treatsNoLonger() {
        given.as(
                clinic.administrator(),
                () -> given.get(Treatments.class)
                        .unassign(family.childId(), clinic.pt().getId()));
    }

    /** Undoes what ended somebody's access, for the next page. */
    private void comesBack(Account account) {
        if (!given.again(account).isActive()) {
            given.as(clinic.administrator(), () -> given.get(Accounts.class).reactivate(account.getId()));
        }
        boolean caregiver = account.getDiscipline() == null;
        boolean seated =
                given
                        .as(
                                given.again(clinic.ot()),
                                () -> given.get(CareCircles.class).members(family.childId()))
                        .stream()
                        .anyMatch(member -> account.getId().equals(member.accountId()));
        if (caregiver && !seated) {
            family.joins(given.again(account), family.child(), CaregiverRole.PARENT);
        }
    }

    private Account administrator() {
        String email = "second" + clinic.id() + "@example.org";
        return given.asSystem(
                clinic.id(),
                () -> given.get(Accounts.class)
                        .register(
                                clinic.id(),
                                NewPerson.administrator(email, "Ada", Language.EN),
                                "four plain words here"));
    }
}
