package org.starhop.therapist;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.starhop.program.Prescription;
import org.starhop.program.Prescriptions;
import org.starhop.testing.PageTest;
import org.starhop.testing.TestClinic;
import org.starhop.testing.TestFamily;

/** A test of a page of the therapist console, signed in as Mia's physical therapist. */
public abstract class ConsoleTest extends PageTest {

    protected TestClinic clinic;
    protected TestFamily family;

    @BeforeEach
    protected void signInAsMiasTherapist() {
        clinic = given.aClinic();
        family = clinic.aFamily("Mia");
        signIn(clinic.pt());
    }

    protected <C extends Component> C byId(Class<C> type, String id) {
        return _get(type, spec -> spec.withId(id));
    }

    protected void click(String id) {
        _click(byId(Button.class, id));
    }

    /** Clicks the button that a list has for each entry, on its first entry. */
    protected void clickFirst(String testId) {
        _click(all(Button.class, testId).getFirst());
    }

    protected <C extends Component> List<C> all(Class<C> type, String testId) {
        return _find(type, spec -> spec.withAttribute("data-testid", testId));
    }

    /** Asserts that this page does not open for whoever is signed in. */
    protected void assertClosed(String path, Class<? extends Component> view) {
        try {
            UI.getCurrent().navigate(path);
        } catch (MockAccessDeniedException refused) {
            return;
        }
        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain()).noneMatch(view::isInstance);
    }

    protected String childPath() {
        return "therapist/child/" + family.childId();
    }

    protected List<Prescription> program() {
        return given.as(clinic.pt(), () -> given.get(Prescriptions.class).of(family.childId()));
    }
}
