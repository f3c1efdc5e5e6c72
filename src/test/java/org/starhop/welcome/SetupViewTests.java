package org.starhop.welcome;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;
import org.starhop.account.FirstStart;
import org.starhop.base.Discipline;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.testing.PageTest;

/** Uses its own database, because the first start happens once. */
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = "spring.application.name=first-start")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetupViewTests extends PageTest {

    @Test
    @Order(1)
    void rejectsAWrongTokenAndKeepsWhatWasTyped() {
        open("setup", SetupView.class);
        fill("a guess");

        WelcomeTest.click("setup-go");

        assertThat(WelcomeTest.byId(TextField.class, "setup-token").isInvalid()).isTrue();
        assertThat(WelcomeTest.byId(TextField.class, "setup-clinic").getValue()).isEqualTo("Sunny Steps");
        assertThat(given.get(FirstStart.class).isOpen()).isTrue();
    }

    @Test
    @Order(2)
    void sendsTheSignInPageHereAsLongAsThereIsNoClinic() {
        assertThat(open("login", SetupView.class)).isNotNull();
    }

    @Test
    @Order(3)
    @SuppressWarnings("unchecked")
    void makesTheClinicAndSignsInItsAdministrator(CapturedOutput log) {
        open("setup", SetupView.class);
        fill(token(log));
        _setValue((Select<Discipline>) WelcomeTest.byId(Select.class, "setup-treats"), Discipline.SLP);

        WelcomeTest.click("setup-go");

        assertThat(Actors.require().roles()).containsExactlyInAnyOrder(Actor.Role.ADMINISTRATOR, Actor.Role.THERAPIST);
        assertThat(given.get(FirstStart.class).isOpen()).isFalse();
    }

    @Test
    @Order(4)
    void looksLikeNothingOnceThereIsAClinic() {
        try {
            UI.getCurrent().navigate("setup");
            MockVaadin.runUIQueue();
        } catch (Throwable refused) {
            assertThat(refused).hasStackTraceContaining("error.not-found");
        }

        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst())
                .isNotInstanceOf(SetupView.class);
    }

    @SuppressWarnings("unchecked")
    private static void fill(String token) {
        _setValue(WelcomeTest.byId(TextField.class, "setup-token"), token);
        _setValue(WelcomeTest.byId(TextField.class, "setup-clinic"), "Sunny Steps");
        _setValue(
                (ComboBox<ZoneId>) _get(ComboBox.class, spec -> spec.withId("setup-zone")),
                ZoneId.of("America/Denver"));
        WelcomeTest.type("name", "Ada Admin");
        WelcomeTest.type("email", "ada@example.org");
        WelcomeTest.type("password", WelcomeTest.PASSWORD);
    }

    private static String token(CapturedOutput log) {
        Matcher matcher = Pattern.compile("one-time token: (\\S+)").matcher(log.getAll());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
