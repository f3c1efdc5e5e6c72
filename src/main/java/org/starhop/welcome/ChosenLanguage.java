package org.starhop.welcome;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.select.Elements;
import org.springframework.stereotype.Component;
import org.starhop.account.Accounts;
import org.starhop.base.Language;
import org.starhop.base.access.Actors;
import org.starhop.base.ui.WritingDirection;

/**
 * Determines the language in which a page opens: the signed-in person's own, otherwise the one chosen in this browser,
 * otherwise the browser's.
 */
@Component
class ChosenLanguage implements VaadinServiceInitListener {

    private static final String COOKIE = "starhop-language";
    private static final Duration A_YEAR = Duration.ofDays(365);

    private final Accounts accounts;

    ChosenLanguage(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(opened -> WritingDirection.speak(
                        opened.getUI(), language(VaadinRequest.getCurrent()).locale()));
        event.addIndexHtmlRequestListener(page -> mark(
                page.getDocument().select("html"),
                language(page.getVaadinRequest()).locale()));
    }

    /**
     * Sets language and direction before the first script runs, so that the page is laid out only once. The browser's
     * own translation is disabled, because it replaces text nodes that the page updates.
     */
    static void mark(Elements html, Locale locale) {
        html.attr("lang", locale.toLanguageTag());
        html.attr("dir", WritingDirection.of(locale).getClientName());
        html.attr("translate", "no");
    }

    /** Remembers the choice in this browser. */
    static void remember(Language language) {
        Cookie cookie = new Cookie(COOKIE, language.code());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) A_YEAR.toSeconds());
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
        WritingDirection.speak(UI.getCurrent(), language.locale());
    }

    private Language language(VaadinRequest request) {
        return Actors.current()
                .map(actor -> accounts.me().getLanguage())
                .or(() -> chosen(request))
                .orElseGet(() -> Language.of(request.getLocale()));
    }

    private static Optional<Language> chosen(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .flatMap(cookie -> Stream.of(Language.values())
                                .filter(language -> language.code().equals(cookie.getValue())))
                        .findFirst();
    }
}
