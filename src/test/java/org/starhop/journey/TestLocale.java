package org.starhop.journey;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.starhop.base.ui.Translations;

/**
 * Makes the released product speak "ar-XB", a right-to-left test language. It sits between the browser and the server,
 * and nothing in the product knows it. Child mode gets its words and cards in it, the consoles their direction; their
 * words come from the server, which must have been started behind {@link #consoleWords}.
 */
final class TestLocale {

    static final String TAG = "ar-XB";

    private static final Path SOURCE = Path.of("frontend", "dev", "test-locale.js");
    private static final Path CONSOLE_WORDS = Path.of("target", "test-locale");
    private static final Pattern WORDS = Pattern.compile(".*/play/assets/(en-[^/?]+\\.js)$");
    private static final Pattern CONSOLE_PAGE = Pattern.compile(".*://[^/]+/(?!play)[^.]*$");

    private static final String MIRROR_WORDS = """
            import { mirror } from '/play/assets/test-locale.js';
            import * as released from './%1$s?as-released';
            mirror(Object.values(released)[0]);
            export * from './%1$s?as-released';
            """;

    private static final String MIRROR_BOARD = """
            async ([script, board]) => JSON.stringify((await import('data:text/javascript;base64,' + script)).mirrorBoard(JSON.parse(board)))
            """;

    private static final String MIRROR_TEXTS =
            "async ([script, texts]) => (await import('data:text/javascript;base64,' + script)).mirror(texts)";

    private final Page scribe;
    private final String script;

    /** @param scribe an empty page of another context, which converts the boards */
    TestLocale(Page scribe) {
        this.scribe = scribe;
        try {
            script = Files.readString(SOURCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * From now on, pages of this context are in the test language. Service workers must be blocked, because they would
     * answer first.
     */
    void speakIn(BrowserContext context) {
        context.route(Pattern.compile(".*/play/assets/test-locale\\.js"), this::sendScript);
        context.route(WORDS, TestLocale::sendWords);
        context.route(Pattern.compile(".*/play/api/board"), this::sendBoard);
        context.route(CONSOLE_PAGE, TestLocale::sendPage);
    }

    /**
     * Returns a folder with all texts of the consoles, which a release finds before its English ones if it comes first.
     */
    Path consoleWords() throws IOException {
        Path bundles = Files.createDirectories(CONSOLE_WORDS.resolve("vaadin-i18n"));
        for (String name : Translations.BUNDLES) {
            Properties words = new Properties();
            words.putAll((Map<?, ?>) written(MIRROR_TEXTS, english(name)));
            try (Writer file = Files.newBufferedWriter(bundles.resolve(name + "_en.properties"))) {
                words.store(file, null);
            }
        }
        return CONSOLE_WORDS.toAbsolutePath();
    }

    private static Map<String, String> english(String name) {
        ResourceBundle bundle = Translations.bundle(name, Locale.ENGLISH);
        return bundle.keySet().stream().collect(Collectors.toMap(key -> key, bundle::getString));
    }

    private void sendScript(Route route) {
        route.fulfill(
                new Route.FulfillOptions().setContentType("text/javascript").setBody(script));
    }

    private static void sendWords(Route route) {
        var words = WORDS.matcher(route.request().url());
        words.matches();
        String body = MIRROR_WORDS.formatted(words.group(1));
        route.fulfill(
                new Route.FulfillOptions().setContentType("text/javascript").setBody(body));
    }

    private void sendBoard(Route route) {
        APIResponse board = route.fetch();
        var answer = new Route.FulfillOptions().setResponse(board);
        if (board.status() == 200) {
            answer.setBody((String) written(MIRROR_BOARD, board.text()));
        }
        route.fulfill(answer);
    }

    private Object written(String how, Object what) {
        String base64 = Base64.getEncoder().encodeToString(script.getBytes(StandardCharsets.UTF_8));
        return scribe.evaluate(how, new Object[] {base64, what});
    }

    /** As the server would mark a page in such a language (ChosenLanguageTests). */
    private static void sendPage(Route route) {
        if (!route.request().isNavigationRequest()) {
            route.resume();
            return;
        }
        APIResponse page = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
        String html = page.text().replaceFirst("<html([^>]*) dir=\"ltr\"", "<html$1 dir=\"rtl\"");
        route.fulfill(new Route.FulfillOptions().setResponse(page).setBody(html));
    }
}
