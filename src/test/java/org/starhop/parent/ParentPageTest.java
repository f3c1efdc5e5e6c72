package org.starhop.parent;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.starhop.account.Account;
import org.starhop.child.CaregiverRole;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.program.Prescription;
import org.starhop.program.SlotId;
import org.starhop.progress.DayPlan;
import org.starhop.progress.DayPlans;
import org.starhop.testing.PageTest;
import org.starhop.testing.TestClinic;
import org.starhop.testing.TestFamily;

/** A test of a page of the parent console, signed in as Mia's parent. */
public abstract class ParentPageTest extends PageTest {

    protected TestClinic clinic;
    public TestFamily family;

    @BeforeEach
    protected void signInAsMiasParent() {
        clinic = given.aClinic();
        family = clinic.aFamily("Mia");
        signIn(family.parent());
    }

    /** Signs in as a grandparent, who helps but decides nothing. */
    protected Account signInAsHelper() {
        Account helper = family.helper("Rosa", CaregiverRole.GRANDPARENT);
        signIn(helper);
        return helper;
    }

    protected <V extends Component> V openPage(String page, Class<V> view) {
        String[] parts = page.split("\\?", 2);
        QueryParameters query = parts.length == 2 ? QueryParameters.fromString(parts[1]) : QueryParameters.empty();
        UI.getCurrent().navigate("parent/" + family.childId() + parts[0], query);
        pageCatchesUp();
        return view.cast(shown());
    }

    /** Asserts that this page shows nothing of ours to whoever is signed in. */
    protected void assertClosed(String path) {
        try {
            UI.getCurrent().navigate(path);
        } catch (Throwable refused) {
            return;
        }
        assertThat(shown().getClass().getPackageName()).doesNotStartWith("org.starhop.parent");
    }

    private static Object shown() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    protected <C extends Component> C byId(Class<C> type, String id) {
        return _get(type, spec -> spec.withId(id));
    }

    protected <C extends Component> List<C> all(Class<C> type, String testId) {
        return _find(type, spec -> spec.withAttribute("data-testid", testId));
    }

    protected <C extends Component> C first(Class<C> type, String testId) {
        return all(type, testId).getFirst();
    }

    protected void click(String id) {
        _click(byId(Button.class, id));
    }

    protected void clickFirst(String testId) {
        _click(first(Button.class, testId));
    }

    protected DayPlan day(LocalDate date) {
        return family.asParent(() ->
                given.get(DayPlans.class).days(family.childId(), date, date).getFirst());
    }

    protected void done(Prescription prescription, LocalDate date) {
        SlotId slot = new SlotId(prescription.getId(), date, 1);
        family.asParent(() ->
                given.get(PracticeLogs.class).report(family.childId(), slot, Report.of(PracticeResult.DONE), false));
    }
}
