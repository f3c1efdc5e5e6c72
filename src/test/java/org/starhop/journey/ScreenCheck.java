package org.starhop.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Checks each screen of child mode: with axe-core, by measuring, and by pictures for people to look at, in both themes
 * and sizes.
 */
final class ScreenCheck {

    private static final Path SCREENS = Path.of("target", "screens");

    private static final String LOOK_EVERYWHERE = """
            found => {
              const look = root => root.querySelectorAll('*').forEach(one => {
                if (one.checkVisibility({visibilityProperty: true, opacityProperty: true}) && !one.closest('[inert]')) found(one, one.getBoundingClientRect());
                if (one.shadowRoot) look(one.shadowRoot);
              });
              look(document);
            }""";

    /** What a finger may miss: WCAG 2.5.5 asks for 44 by 44 pixels. */
    private static final String SMALL = """
            () => {
              const small = [];
              (%s)((one, {width, height}) => {
                if (one.matches('button, a[href], input, select, summary, video[controls], [role=tab], [tabindex="0"]') && (width < 44 || height < 44)) {
                  small.push(`${one.dataset.testid ?? one.outerHTML.slice(0, 80)} is ${width} by ${height}`);
                }
              });
              return small;
            }""".formatted(LOOK_EVERYWHERE);

    /** What is cut off at a side: words, pictures, and buttons; the sky behind them may continue. */
    private static final String CUT_OFF = """
            () => {
              const cut = [];
              (%s)((one, {left, right, width}) => {
                const counts = one.matches('button, img, input, video') || [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim());
                if (counts && width > 1 && (left < -1 || right > innerWidth + 1)) cut.push(`${one.outerHTML.slice(0, 80)} from ${left} to ${right}`);
              });
              if (document.documentElement.scrollWidth > innerWidth) cut.push(`the page is ${document.documentElement.scrollWidth} wide`);
              return cut;
            }""".formatted(LOOK_EVERYWHERE);

    /** What the page's own read-aloud button would leave out of what a child sees; the voice is {@link #VOICE}'s. */
    private static final String UNREAD = """
            () => {
              const words = [];
              (%s)((one, {width}) => {
                const isWritten = width > 1 && !one.closest('style, svg, .only-read, [aria-hidden=true]') && !one.getRootNode().host?.closest('footer');
                if (isWritten && !one.closest('footer')) [...one.childNodes].forEach(node => node.nodeType === 3 && node.data.trim() && words.push(node.data.trim()));
              });
              const speaker = [...document.querySelector('starhop-play').renderRoot.querySelectorAll('read-page')].map(one => one.renderRoot.querySelector('button'))[0];
              if (!speaker) return ['nothing: there is no speaker'];
              window.spoken = [];
              speaker.click();
              const said = window.spoken.join(' ');
              speechSynthesis.cancel();
              return words.filter(text => !said.includes(text)).map(text => `not read: ${text}`);
            }""".formatted(LOOK_EVERYWHERE);

    /** A tablet with a voice of its own, in both languages: what it is asked to say is recorded in {@code spoken}. */
    static final String VOICE = """
            (() => {
              const voices = ['en-US', 'es-US'].map(lang => ({lang, localService: true, name: lang}));
              let saying = [];
              window.spoken = [];
              window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
              Object.defineProperty(window, 'speechSynthesis', {value: {
                getVoices: () => voices, addEventListener() {}, removeEventListener() {},
                speak(one) { saying.push(one); window.spoken.push(one.text); },
                cancel() { const said = saying; saying = []; said.forEach(one => one.onerror?.()); },
              }});
            })()""";

    /** The devices that families use. */
    enum Size {
        TABLET(1024, 768),
        PHONE(390, 844);

        final int width;
        final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private final Axe axe = Axe.ofChildMode();
    private final List<String> troubles = new ArrayList<>();

    /** Checks what the page shows now, and leaves it as a tablet by day. */
    void look(Page page, String what) {
        axe.inspect(page, what);
        for (Size size : List.of(Size.PHONE, Size.TABLET)) {
            page.setViewportSize(size.width, size.height);
            for (ColorScheme theme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                Axe.show(page, theme);
                String file = String.join("-", what.replace(' ', '-'), size.name(), theme.name());
                page.screenshot(
                        new Page.ScreenshotOptions().setPath(SCREENS.resolve(file.toLowerCase(Locale.ROOT) + ".png")));
            }
            measure(page, what + ", " + size);
        }
    }

    List<String> troubles() {
        return Stream.concat(axe.violations().stream(), troubles.stream()).toList();
    }

    private void measure(Page page, String what) {
        for (String script : List.of(SMALL, CUT_OFF, UNREAD)) {
            ((List<?>) page.evaluate(script)).forEach(found -> troubles.add(what + ": " + found));
        }
    }
}
