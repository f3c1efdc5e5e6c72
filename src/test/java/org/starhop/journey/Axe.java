package org.starhop.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Checks pages with axe-core, in the light and the dark theme, by the rules of WCAG 2.2 A and AA, or stricter. */
final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    /** Rules whose result may depend on colors alone. */
    private static final List<String> RULES_OF_COLOR = List.of("color-contrast", "link-in-text-block");

    /** What child mode keeps of AAA: a contrast of 7:1. */
    private static final List<String> RULES_OF_CHILD_MODE =
            List.of("color-contrast-enhanced", "link-in-text-block", "target-size");

    private static final String AXE = source();

    /** Halfway through a fade everything is too pale, so animations must have finished. */
    private static final String AT_REST = """
            () => {
              const rests = root => root.getAnimations().every(one => one.playState !== 'running'
                  || one.effect.getComputedTiming().endTime === Infinity)
                && [...root.querySelectorAll('*')].every(one => !one.shadowRoot || rests(one.shadowRoot));
              return rests(document) && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.());
            }""";

    private static final String RUN = """
            rules => axe.run(document, {runOnly: rules, resultTypes: ['violations'], elementRef: false})
              .then(found => found.violations.flatMap(rule => rule.nodes.map(node =>
                rule.id + ' ' + node.target.join(' ') + ' ' + node.failureSummary.replaceAll(/\\s+/g, ' '))))
            """;

    private final List<String> violations = new ArrayList<>();
    private final boolean isStrict;

    private Axe(boolean isStrict) {
        this.isStrict = isStrict;
    }

    static Axe ofConsoles() {
        return new Axe(false);
    }

    static Axe ofChildMode() {
        return new Axe(true);
    }

    /** Checks what the page shows now. */
    void inspect(Page page, String what) {
        inspect(page, what, ColorScheme.LIGHT, RULES);
        if (isStrict) {
            inspect(page, what, ColorScheme.LIGHT, RULES_OF_CHILD_MODE);
        }
        inspect(page, what, ColorScheme.DARK, isStrict ? RULES_OF_CHILD_MODE : RULES_OF_COLOR);
    }

    private void inspect(Page page, String what, ColorScheme theme, List<String> rules) {
        show(page, theme);
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AXE);
        }
        for (Object found : (List<?>) page.evaluate(RUN, rules)) {
            violations.add(what + ", " + theme + ": " + found);
        }
    }

    /** Shows the page in this theme, and waits until nothing moves. */
    static void show(Page page, ColorScheme theme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
        awaitRest(page);
    }

    /** Waits until nothing moves and nothing is loading; what moves forever is ignored. */
    static void awaitRest(Page page) {
        page.waitForCondition(() -> (boolean) page.evaluate(AT_REST));
    }

    List<String> violations() {
        return violations;
    }

    private static String source() {
        try (InputStream axe = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(axe).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
