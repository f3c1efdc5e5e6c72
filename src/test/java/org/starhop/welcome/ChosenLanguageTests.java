package org.starhop.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.UI;
import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.starhop.base.Language;
import org.starhop.base.ui.WritingDirection;
import org.starhop.testing.PageTest;

/**
 * Pages are laid out in the direction of their language. None of our languages is right-to-left yet; "ar-XB" is a test
 * language.
 */
class ChosenLanguageTests extends PageTest {

    private static final String TURNED = "document.dir = $0 [rtl]";

    @Test
    void mirrorsAPageForARightToLeftLanguage() {
        WritingDirection.speak(UI.getCurrent(), Locale.forLanguageTag("ar-XB"));
        assertThat(told()).contains(TURNED);
    }

    @Test
    void leavesAPageAsItIsInOurLanguages() {
        Stream.of(Language.values()).forEach(language -> WritingDirection.speak(UI.getCurrent(), language.locale()));
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-XB", "he-IL", "fa", "ur-PK"})
    void knowsRightToLeftLanguages(String tag) {
        assertThat(WritingDirection.of(Locale.forLanguageTag(tag))).isEqualTo(Direction.RIGHT_TO_LEFT);
    }

    @Test
    void marksThePageBeforeItsFirstScript() {
        Document page = Jsoup.parse("<html><head></head><body></body></html>");
        ChosenLanguage.mark(page.select("html"), Locale.forLanguageTag("ar-XB"));
        assertThat(page.select("html").outerHtml()).startsWith("<html lang=\"ar-XB\" dir=\"rtl\" translate=\"no\">");
        ChosenLanguage.mark(page.select("html"), Language.ES.locale());
        assertThat(page.select("html").outerHtml()).startsWith("<html lang=\"es\" dir=\"ltr\" translate=\"no\">");
    }

    @Test
    void keepsAnAddressInOnePieceWithinRightToLeftText() {
        String sentence =
                "\u0627\u0641\u062a\u062d " + WritingDirection.fromTheLeft("http://here/play/") + " \u0647\u0646\u0627";
        Bidi runs = new Bidi(sentence, Bidi.DIRECTION_RIGHT_TO_LEFT);
        assertThat(runs.getLevelAt(sentence.indexOf("http")))
                .isEqualTo(runs.getLevelAt(sentence.lastIndexOf('/')))
                .isEven();
    }

    /** Returns what the page in the browser is told about its direction. */
    private static List<String> told() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation())
                .map(call -> call.getExpression() + " " + call.getParameters())
                .filter(call -> call.contains("document.dir"))
                .toList();
    }
}
