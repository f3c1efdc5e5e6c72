package org.starhop.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.WebError;
import java.util.ArrayList;
import java.util.List;

/** Records what goes wrong in a page unseen: uncaught errors, and what a security policy refused. */
final class PageWatch {

    private static final String REFUSED = "securitypolicyviolation";

    private static final String REPORT = """
            addEventListener('%s', ({type, effectiveDirective, blockedURI, sourceFile, lineNumber}) =>
              console.error(`${type} ${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber}`));
            """.formatted(REFUSED);

    private final List<String> troubles = new ArrayList<>();

    void over(BrowserContext context) {
        context.addInitScript(REPORT);
        context.onConsoleMessage(this::heard);
        context.onWebError(this::failed);
    }

    /** Returns what it recorded since the last call. */
    List<String> troubles() {
        List<String> heard = List.copyOf(troubles);
        troubles.clear();
        return heard;
    }

    private void heard(ConsoleMessage message) {
        if (message.text().contains(REFUSED) || message.text().contains("Content Security Policy")) {
            troubles.add(message.location() + " " + message.text());
        }
    }

    private void failed(WebError error) {
        troubles.add((error.page() == null ? "" : error.page().url()) + " " + error.error());
    }
}
