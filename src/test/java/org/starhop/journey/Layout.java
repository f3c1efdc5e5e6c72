package org.starhop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;

/** Where things are on a page, through every shadow root. */
final class Layout {

    /** The size of a child's finger; DESIGN asks for 80, and the answers of a card on a phone have 72. */
    private static final double FINGER = 64;

    /**
     * What is wrong: text or controls beyond the sides of the screen, words that overflow their button, overlapping
     * controls, and Latin letters when the page is in the test language. A part of the page that is scrolled away is
     * ignored.
     */
    private static final String WRONG = """
            tag => {
              const found = [];
              const parentOf = node => node.assignedSlot ?? (node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode);
              const elements = [];
              const texts = [];
              const gather = root => {
                for (const node of root.childNodes) {
                  if (node.nodeType === 3 && node.data.trim()) texts.push(node);
                  if (node.nodeType !== 1 || /^(STYLE|SCRIPT|svg)$/.test(node.nodeName)) continue;
                  const style = getComputedStyle(node);
                  if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0' || style.clipPath.startsWith('inset(50%')) continue;
                  elements.push(node);
                  if (node.shadowRoot) gather(node.shadowRoot);
                  gather(node);
                }
              };
              gather(document.body);
              const cut = (one, other) => ({ left: Math.max(one.left, other.left), right: Math.min(one.right, other.right),
                top: Math.max(one.top, other.top), bottom: Math.min(one.bottom, other.bottom) });
              const isThere = box => box.right - box.left > 1 && box.bottom - box.top > 1;
              const seen = (box, node) => {
                let shown = box;
                for (let at = parentOf(node); at instanceof Element; at = parentOf(at)) {
                  if (/(auto|scroll|hidden|clip)/.test(getComputedStyle(at).overflowY)) shown = cut(shown, at.getBoundingClientRect());
                }
                return shown;
              };
              const holds = (one, other) => { for (let at = other; at; at = parentOf(at)) if (at === one) return true; return false; };
              const isBeside = box => box.left < -1 || box.right > innerWidth + 1;
              const nameOf = node => node.dataset?.testid || node.id || node.getAttribute?.('aria-label') || node.textContent.trim().slice(0, 30);
              if (document.documentElement.scrollWidth > innerWidth) found.push('the page is ' + document.documentElement.scrollWidth + ' wide');
              const boxesOf = text => { const range = document.createRange(); range.selectNodeContents(text); return [...range.getClientRects()]; };
              for (const text of texts) {
                // A ribbon hangs over the edge on purpose.
                const button = getComputedStyle(text.parentElement).position === 'absolute' ? undefined : text.parentElement.closest('button');
                const frame = button?.getBoundingClientRect();
                for (const box of boxesOf(text).filter(box => isThere(seen(box, text.parentElement)))) {
                  if (isBeside(box)) found.push('beside the screen: ' + text.data.trim());
                  if (frame && (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1)) {
                    found.push('out of its button: ' + text.data.trim());
                  }
                }
              }
              const controls = elements.filter(node => node.matches('button, input, select, [data-testid]'))
                .map(node => [node, seen(node.getBoundingClientRect(), node)]).filter(([, box]) => isThere(box));
              for (const [node] of controls) if (isBeside(node.getBoundingClientRect())) found.push('beside the screen: ' + nameOf(node));
              controls.forEach(([one, box], i) => controls.slice(i + 1).forEach(([other, otherBox]) => {
                if (isThere(cut(box, otherBox)) && !holds(one, other) && !holds(other, one)) found.push(nameOf(one) + ' covers ' + nameOf(other));
              }));
              if (tag) {
                const languageOf = node => { for (let at = node; at; at = parentOf(at)) if (at.getAttribute?.('lang')) return at.getAttribute('lang'); return ''; };
                const foreign = texts.filter(text => languageOf(text.parentElement) !== tag).map(text => text.data.trim());
                // A name seen once is a name also within a sentence.
                const names = window.testNames = [...window.testNames ?? [], ...foreign].filter(Boolean).sort((one, other) => other.length - one.length);
                const spoken = [...texts.filter(text => languageOf(text.parentElement) === tag).map(text => text.data),
                  ...elements.filter(node => languageOf(node) === tag).flatMap(node => ['aria-label', 'title', 'alt', 'placeholder'].map(name => node.getAttribute(name)).filter(Boolean))];
                for (const words of spoken) {
                  const rest = names.reduce((left, name) => left.replaceAll(name, ''), words).replace(/\\b(PT|OT|SLP)\\b/g, '');
                  if (/[a-z]{2}/i.test(rest)) found.push('not in the test language: ' + words.trim());
                }
              }
              return [...new Set(found)];
            }""";

    private static final String AT_REST = """
            () => document.getAnimations().every(one => one.playState !== 'running'
                || one.effect.getComputedTiming().endTime === Infinity)
              && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())
            """;

    private final Page page;

    Layout(Page page) {
        this.page = page;
    }

    /** Nothing overlaps, or leaves the screen or its button; with a test language given, no other is visible. */
    void assertFits(String what, String language) {
        awaitRest();
        assertThat((List<?>) page.evaluate(WRONG, language)).as(what).isEmpty();
    }

    /** Everything is where its mirror image would be in a left-to-right language. */
    void assertMirrored(String what) {
        assertThat(MirrorImage.troubles(page)).as(what).isEmpty();
    }

    /** Waits until nothing moves and nothing is loading. */
    void awaitRest() {
        page.waitForFunction(AT_REST);
    }

    void assertRightToLeft() {
        assertThat(page.evaluate("() => document.dir")).isEqualTo("rtl");
    }

    /** The first is to the right of the second. */
    void assertRightOf(Locator one, Locator other) {
        assertThat(middle(one)).as(one + " right of " + other).isGreaterThan(middle(other));
    }

    /** All of it can be seen and touched without scrolling. */
    void assertInSight(Locator... touched) {
        for (Locator one : touched) {
            assertRead(one);
            BoundingBox box = box(one);
            assertThat(Math.min(box.width, box.height)).as(one + " size").isGreaterThanOrEqualTo(FINGER);
        }
    }

    /** All of it can be read without scrolling. */
    void assertRead(Locator words) {
        BoundingBox box = box(words);
        assertThat(box.y).as(words + " top").isGreaterThanOrEqualTo(0);
        assertThat(box.y + box.height).as(words + " bottom").isLessThanOrEqualTo(page.viewportSize().height);
    }

    /** A drawn arrow is mirrored. */
    void assertTurned(Locator button) {
        Object transform = button.locator(".icon").first().evaluate("icon => getComputedStyle(icon).transform");
        assertThat(transform).isEqualTo("matrix(-1, 0, 0, 1, 0, 0)");
    }

    private static double middle(Locator locator) {
        BoundingBox box = box(locator);
        return box.x + box.width / 2;
    }

    private static BoundingBox box(Locator locator) {
        return locator.first().boundingBox();
    }
}
