package org.starhop.base.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.starhop.base.Language;
import org.starhop.base.ui.Translations;
import tools.jackson.databind.json.JsonMapper;

/** Writes responses where no page or controller can: a problem document for a tablet, a sentence for a person. */
@Component
class Answers {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%1$s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Starhop</title></head><body><main><h1>Starhop</h1><p>%2$s</p></main></body></html>
            """;

    private final JsonMapper json;
    private final Translations translations;

    Answers(JsonMapper json, Translations translations) {
        this.json = json;
        this.translations = translations;
    }

    /**
     * Replaces whatever response had been started. If the rest of a body is refused, the connection is closed
     * afterwards.
     */
    void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        response.reset();
        response.setStatus(refusal.status().value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (refusal == Refusal.AWAY) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        } else {
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
        boolean isProgram = request.getRequestURI().startsWith(request.getContextPath() + "/play/");
        response.setContentType(
                isProgram ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        byte[] content =
                (isProgram ? problem(refusal) : page(refusal, request.getLocale())).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private String problem(Refusal refusal) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(refusal.status(), refusal.detail());
        problem.setType(URI.create("urn:starhop:problem:" + refusal.code()));
        problem.setTitle(refusal.status().getReasonPhrase());
        problem.setProperty("code", refusal.code());
        return json.writeValueAsString(problem);
    }

    private String page(Refusal refusal, Locale asked) {
        Locale locale = Language.of(asked).locale();
        String sentence = translations.getTranslation(refusal.key(), locale);
        return PAGE.formatted(locale.getLanguage(), HtmlUtils.htmlEscape(sentence));
    }
}
