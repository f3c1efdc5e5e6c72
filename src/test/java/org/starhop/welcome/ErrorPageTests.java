package org.starhop.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Locale;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ErrorPageTests extends WelcomeTest {

    @Test
    void nobodyCanTellWhatIsMissingFromWhatIsNotTheirs() {
        List<String> pages =
                List.of(html(new UnknownPageError()), html(new UnknownThingError()), html(new NotForYouError()));

        assertThat(pages).containsOnly(pages.getFirst());
    }

    @Test
    void saysItInTheReadersLanguage() {
        UI.getCurrent().setLocale(Locale.of("es"));

        assertThat(new UnknownPageError().getPageTitle()).isEqualTo("No encontramos esto");
    }

    @Test
    void aPageThatNobodyWaitsForIsNotOurError(CapturedOutput log) {
        var event = mock(BeforeEnterEvent.class);
        when(event.getLocation()).thenReturn(new Location("plan"));

        int status = new UnexpectedError()
                .setErrorParameter(event, new ErrorParameter<>(Exception.class, new ClientAbortException()));

        assertThat(status).isEqualTo(503);
        assertThat(log.getAll()).doesNotContain("ERROR", "\tat ");
    }

    private static String html(ErrorPage page) {
        return page.getElement().getOuterHTML();
    }
}
