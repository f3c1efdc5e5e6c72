package org.starhop.journey;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether all text of a console is readable, however large it is and however small the screen (WCAG 1.4.4 and 1.4.10):
 * nothing is beside the screen, cut off, outside its box, or under other text. Looks through every shadow root.
 */
final class Legible {

    /** What people read on, in CSS pixels, and how large their text is. */
    enum Reading {
        PHONE_WITH_LARGE_LETTERS(390, 844, "130%"),
        TABLET_WITH_LARGE_LETTERS(1024, 768, "130%"),
        TABLET_TWICE_AS_LARGE(512, 384, ""),
        SMALLEST(320, 640, "");

        private final int width;
        private final int height;
        private final String letters;

        Reading(int width, int height, String letters) {
            this.width = width;
            this.height = height;
            this.letters = letters;
        }
    }

    private static final String SET_LETTERS = "size => { document.documentElement.style.fontSize = size; }";

    private static final String TROUBLES = """
            () => {
              const found = [];
              const parentOf = node => node.assignedSlot ?? (node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode);
              const above = function* (node) { for (let at = parentOf(node); at instanceof Element; at = parentOf(at)) yield at; };
              const styles = new Map();
              const styleOf = node => styles.get(node) ?? styles.set(node, getComputedStyle(node)).get(node);
              const isSeen = node => node.checkVisibility({visibilityProperty: true, opacityProperty: true}) && !styleOf(node).clipPath.startsWith('inset(50%') && node.getBoundingClientRect().width !== 1;
              const elements = [];
              const texts = [];
              const gather = ({childNodes}) => childNodes.forEach(node => {
                if (node.nodeType === 3 && node.data.trim()) texts.push(node);
                // The child's card has journeys of its own.
                if (node.nodeType !== 1 || /^(STYLE|SCRIPT|svg|STARHOP-CARD-PREVIEW)$/.test(node.nodeName)) return;
                if (styleOf(node).display !== 'contents' && !isSeen(node)) return;
                elements.push(node);
                if (node.shadowRoot) gather(node.shadowRoot);
                gather(node);
              });
              // What lies under a dialog was looked at before it opened.
              const dialogs = document.querySelectorAll('vaadin-dialog[opened], vaadin-confirm-dialog[opened]');
              gather(dialogs.length ? {childNodes: [...dialogs]} : document.body);
              const nameOf = node => { const one = node.nodeType === 3 ? node.parentElement : node; return `${one.localName} ${one.dataset.testid ?? (one.id || one.className)} ${node.textContent.trim().slice(0, 40)}`; };
              const boxesOf = text => { const range = document.createRange(); range.selectNodeContents(text); return [...range.getClientRects()].filter(box => box.width > 1 && box.height > 1); };
              const floats = node => /absolute|fixed/.test(styleOf(node).position);
              const scrolls = node => /auto|scroll/.test(styleOf(node).overflowY) || node === document.documentElement || node === document.body;
              const isFrame = node => !scrolls(node) && !floats(node) && styleOf(node).display !== 'inline' && (styleOf(node).backgroundColor !== 'rgba(0, 0, 0, 0)' || styleOf(node).borderRightWidth !== '0px' && styleOf(node).borderLeftWidth !== '0px');
              const cuts = node => /hidden|clip/.test(styleOf(node).overflowX);
              // By how much one box is outside another.
              const beyond = (box, frame) => Math.round(Math.max(frame.left - box.left, box.right - frame.right, frame.top - box.top, box.bottom - frame.bottom));
              const upTo = (nodes, isLast) => { const last = nodes.findIndex(isLast); return last < 0 ? nodes : nodes.slice(0, last + 1); };
              const screen = {left: 0, right: innerWidth, top: -Infinity, bottom: Infinity};
              // What stays while the page scrolls is over other words at times.
              const layerOf = text => [...above(text)].find(one => /fixed|sticky/.test(styleOf(one).position) || /auto|scroll/.test(styleOf(one).overflowX));
              if (document.documentElement.scrollWidth > innerWidth) found.push('the page is ' + document.documentElement.scrollWidth + ' wide');
              const words = [];
              for (const text of texts) {
                const around = [...above(text)];
                // A star is drawn as large as it is.
                if (!/[\\p{L}\\p{N}]/u.test(text.data)) continue;
                if (around.some(one => one.classList.contains('sr-only'))) continue;
                const holder = upTo(around, floats).find(one => scrolls(one) || cuts(one) || isFrame(one));
                for (const box of boxesOf(text)) {
                  if (beyond(box, screen) > 1 && !around.some(one => scrolls(one) && one.scrollWidth > one.clientWidth + 1)) found.push(beyond(box, screen) + ' px beside the screen: ' + nameOf(text));
                  if (holder && !scrolls(holder) && beyond(box, holder.getBoundingClientRect()) > 2) found.push(beyond(box, holder.getBoundingClientRect()) + ' px out of its box: ' + nameOf(text));
                  words.push({text, box, layer: layerOf(text)});
                }
              }
              words.forEach((one, i) => words.slice(i + 1).filter(({text, layer}) => text !== one.text && layer === one.layer).forEach(({text, box}) => {
                const wide = Math.min(box.right, one.box.right) - Math.max(box.left, one.box.left);
                const high = Math.min(box.bottom, one.box.bottom) - Math.max(box.top, one.box.top);
                if (wide > 2 && high > 4) found.push(`words cover words: ${nameOf(one.text)} and ${nameOf(text)}`);
              }));
              const pen = document.createElement('canvas').getContext('2d');
              for (const field of elements.filter(one => one.matches('input, textarea') && one.placeholder && !one.value)) {
                const {font, paddingLeft, paddingRight} = styleOf(field);
                pen.font = font;
                const missing = Math.round(pen.measureText(field.placeholder).width - field.clientWidth + parseFloat(paddingLeft) + parseFloat(paddingRight));
                if (missing > 1) found.push(missing + ' px cut off: ' + field.placeholder);
              }
              for (const one of elements.filter(isFrame)) {
                const around = upTo([...above(one)], node => floats(node) || scrolls(node) || isFrame(node));
                const frame = around.at(-1);
                const {left, right} = one.getBoundingClientRect();
                const over = beyond({left, right, top: 0, bottom: 0}, {...frame?.getBoundingClientRect().toJSON(), top: 0, bottom: 0});
                if (frame && isFrame(frame) && over > 1) found.push(over + ' px over the edge: ' + nameOf(one));
              }
              return [...new Set(found)];
            }""";

    private final List<String> troubles = new ArrayList<>();

    private final Reading[] readings;

    /** Checks each page in these ways of reading. */
    Legible(Reading... readings) {
        this.readings = readings;
    }

    /** Checks what the page shows now, and leaves it as a tablet with normal text. */
    void look(Page page, String what) {
        for (Reading reading : readings) {
            page.setViewportSize(reading.width, reading.height);
            page.evaluate(SET_LETTERS, reading.letters);
            new Layout(page).awaitRest();
            ((List<?>) page.evaluate(TROUBLES))
                    .forEach(trouble -> troubles.add(what + ", " + reading + ": " + trouble));
        }
        page.evaluate(SET_LETTERS, "");
        page.setViewportSize(ScreenCheck.Size.TABLET.width, ScreenCheck.Size.TABLET.height);
    }

    List<String> troubles() {
        return troubles;
    }
}
