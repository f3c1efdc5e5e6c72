package org.starhop.welcome;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeResponse;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

class LoginViewTests extends WelcomeTest {

    @Test
    void sendsEmailAndPasswordTheWayTheServerReadsThem() {
        open("login", LoginView.class);

        SignInForm form = _get(SignInForm.class);
        assertThat(form.getElement().getAttribute("method")).isEqualTo("post");
        assertThat(form.getElement().getAttribute("action")).isEqualTo("login");
        assertThat(byId(EmailField.class, "email").getElement().getProperty("name"))
                .isEqualTo("username");
        assertThat(byId(PasswordField.class, "password").getElement().getProperty("name"))
                .isEqualTo("password");
        assertThat(byId(NativeButton.class, "sign-in-go").getElement().getAttribute("type"))
                .isEqualTo("submit");
    }

    @Test
    void hasNoDoorsInARealClinic() {
        open("login", LoginView.class);

        assertThat(shows("door-therapist")).isFalse();
    }

    @Test
    void saysWhatToDoAfterAWrongPasswordAndKeepsTheAddress() {
        VaadinSession.getCurrent().getSession().setAttribute(SignInFailureHandler.EMAIL, "robin@example.org");

        openBecause("wrong");

        assertThat(byId(Message.class, "message").getText()).contains("not right");
        assertThat(byId(EmailField.class, "email").getValue()).isEqualTo("robin@example.org");
    }

    @Test
    void saysKindlyThatSomebodyWasAwayForAWhile() {
        openBecause("ended");

        assertThat(byId(Message.class, "message").getElement().getAttribute("role"))
                .isEqualTo("status");
    }

    @Test
    void showsNoTextThatTheAddressMakesUp() {
        openBecause("you-won");

        assertThat(shows("message")).isFalse();
    }

    @Test
    void tellsWhomToAskForANewPasswordWhereNoMailIsSent() {
        open("login", LoginView.class);

        assertThat(shows("forgot")).isTrue();
        assertThat(shows("forgot-email")).isFalse();
    }

    @Test
    void remembersTheLanguageInThisBrowser() {
        open("login", LoginView.class);

        press("language-es");

        var response = (FakeResponse) ((VaadinServletResponse) VaadinResponse.getCurrent()).getResponse();
        assertThat(response.getCookies()).anyMatch(LoginViewTests::isSpanish);
    }

    private static boolean isSpanish(Cookie cookie) {
        return cookie.getName().equals("starhop-language") && cookie.getValue().equals("es");
    }

    private static void openBecause(String why) {
        UI.getCurrent().navigate("login", QueryParameters.fromString(why));
        MockVaadin.runUIQueue();
    }
}
