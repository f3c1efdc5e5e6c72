package org.starhop.welcome;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.Test;
import org.starhop.base.ui.ReadOnce;

class FailedTriesNoticeTests extends WelcomeTest {

    @Test
    void tellsWhatHappenedAndWhatToDoUntilItIsRead() {
        VaadinSession.getCurrent().getSession().setAttribute(FailedTriesNotice.FAILURES, 12);
        signIn(clinic.administrator());

        UI.getCurrent().navigate("therapist/clinic");
        MockVaadin.runUIQueue();

        ReadOnce notice = byId(ReadOnce.class, "failed-tries");
        assertThat(_get(notice, Paragraph.class).getText()).contains("12 times", "Forgot your password?");
        _click(byId(Button.class, "read-once-done"));
        assertThat(VaadinSession.getCurrent().getSession().getAttribute(FailedTriesNotice.FAILURES))
                .isNull();
    }

    @Test
    void saysNothingWithoutReason() {
        signIn(clinic.administrator());

        UI.getCurrent().navigate("therapist/clinic");
        MockVaadin.runUIQueue();

        assertThat(shows("failed-tries")).isFalse();
    }
}
