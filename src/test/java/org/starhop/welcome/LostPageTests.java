package org.starhop.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LostPageTests extends WelcomeTest {

    @Test
    void nobodyCanTellWhatIsMissingFromWhatIsNotTheirs() {
        List<String> pages = List.of(html(new NoSuchPage()), html(new NoSuchThing()), html(new NotForYou()));

        assertThat(pages).containsOnly(pages.getFirst());
    }

    @Test
    void saysItInTheReadersLanguage() {
        UI.getCurrent().setLocale(Locale.of("es"));

        assertThat(new NoSuchPage().getPageTitle()).isEqualTo("No encontramos esto");
    }

    private static String html(LostPage page) {
        return page.getElement().getOuterHTML();
    }
}
