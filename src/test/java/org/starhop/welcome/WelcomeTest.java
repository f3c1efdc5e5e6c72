package org.starhop.welcome;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.account.IssuedLink;
import org.starhop.account.NewPerson;
import org.starhop.base.Discipline;
import org.starhop.base.Language;
import org.starhop.testing.PageTest;
import org.starhop.testing.TestClinic;

/** A test of the pages before sign-in. */
abstract class WelcomeTest extends PageTest {

    static final String PASSWORD = "four plain words here";

    TestClinic clinic;

    @BeforeEach
    void aClinic() {
        clinic = given.aClinic();
    }

    static <T extends Component> T byId(Class<T> type, String id) {
        return _get(type, spec -> spec.withId(id));
    }

    static boolean shows(String id) {
        return !_find(Component.class, spec -> spec.withId(id)).isEmpty();
    }

    static void click(String id) {
        _click(byId(GoButton.class, id));
    }

    static void press(String id) {
        _click(byId(NativeButton.class, id));
    }

    static void type(String id, String value) {
        switch (byId(Component.class, id)) {
            case EmailField email -> _setValue(email, value);
            case PasswordField password -> _setValue(password, value);
            case TextField text -> _setValue(text, value);
            default -> throw new IllegalArgumentException(id);
        }
    }

    /** Returns where the page has sent the browser, beyond what this simulated one can follow. */
    static String sentTo() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(call -> call.getInvocation())
                .filter(call -> call.getExpression().contains("open"))
                .map(call -> String.valueOf(call.getParameters().getFirst()))
                .reduce("", (first, second) -> second);
    }

    IssuedLink staffLink(String email) {
        return given.as(
                clinic.administrator(),
                () -> given.get(Accounts.class)
                        .inviteStaff(NewPerson.therapist(email, "Nia New", Language.EN, Discipline.OT)));
    }

    static String path(IssuedLink link) {
        return link.path().substring(1);
    }

    Account account(String email) {
        return given.as(clinic.administrator(), () -> given.get(Accounts.class).staff()).stream()
                .filter(found -> found.getEmail().equals(email))
                .findFirst()
                .orElseThrow();
    }
}
