package org.starhop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** A person who moves through a page by keyboard alone, and must always see where they are. */
final class Keys {

    private static final int MOST_STOPS = 80;

    /** Where the focus is, through all shadow roots: a name for it, and whether its ring is visible. */
    private static final String WHERE = """
            () => {
              let one = document.activeElement;
              while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
              if (!one || one === document.body) return {name: '', slot: '', text: '', seen: false};
              const {x, y, width, height} = one.getBoundingClientRect();
              const style = getComputedStyle(one);
              const isInView = x + width / 2 > 0 && y + height / 2 > 0 && x + width / 2 < innerWidth && y + height / 2 < innerHeight;
              return {
                name: one.dataset.testid ?? one.getAttribute('aria-label') ?? one.localName, slot: one.dataset.slot ?? '',
                text: one.textContent.replaceAll(/\\s+/g, ' ').trim(),
                seen: isInView && one.matches(':focus-visible') && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 3,
              };
            }""";

    /** Everything that can be reached by keyboard, by the same names. */
    private static final String REACHABLE = """
            () => {
              const found = [];
              const look = root => root.querySelectorAll('*').forEach(one => {
                if (one.matches('button:enabled, a[href], input, [tabindex="0"]') && one.tabIndex >= 0 && !one.closest('[inert]')
                  && one.checkVisibility({visibilityProperty: true})) {
                  found.push((one.dataset.testid ?? one.getAttribute('aria-label') ?? one.localName) + ' ' + (one.dataset.slot ?? ''));
                }
                if (one.shadowRoot) look(one.shadowRoot);
              });
              look(document);
              return found;
            }""";

    /** Moves the focus to the beginning of the page, as after loading. */
    private static final String BEGIN = """
            () => {
              document.documentElement.tabIndex = -1;
              document.documentElement.focus();
              document.documentElement.blur();
              document.documentElement.removeAttribute('tabindex');
            }""";

    record Focus(String name, String slot, String text, boolean isSeen) {

        String handle() {
            return name + " " + slot;
        }
    }

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    Focus focus() {
        Map<?, ?> found = (Map<?, ?>) page.evaluate(WHERE);
        return new Focus((String) found.get("name"), (String) found.get("slot"), (String) found.get("text"), (boolean)
                found.get("seen"));
    }

    /** Presses Tab until the focus is there. */
    Focus tabTo(Predicate<Focus> wanted) {
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < MOST_STOPS; i++) {
            Focus stop = next("Tab");
            if (wanted.test(stop)) {
                return stop;
            }
            passed.add(stop.handle());
        }
        throw new AssertionError("Tab leads past " + passed);
    }

    Focus tabTo(String name) {
        return tabTo(stop -> stop.name().equals(name));
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    /**
     * Returns all stops of one round through the page, which ends outside it; every one of them must show the focus.
     */
    Set<String> round(String key) {
        Set<String> stops = new LinkedHashSet<>();
        page.evaluate(BEGIN);
        for (int i = 0; i < MOST_STOPS; i++) {
            Focus stop = next(key);
            if (stop.name().isEmpty() || !stops.add(stop.handle())) {
                return stops;
            }
        }
        throw new AssertionError("No end after " + stops);
    }

    Set<String> reachable() {
        Set<String> all = new LinkedHashSet<>();
        ((List<?>) page.evaluate(REACHABLE)).forEach(one -> all.add((String) one));
        return all;
    }

    private Focus next(String key) {
        press(key);
        Focus stop = focus();
        assertThat(stop.isSeen() || stop.name().isEmpty())
                .as("%s shows the focus", stop)
                .isTrue();
        return stop;
    }
}
