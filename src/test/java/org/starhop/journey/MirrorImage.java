package org.starhop.journey;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Compares a page with its mirror image: each box and each text must be where its mirror image was. Also detects words
 * that are cut off at a side. Looks through every shadow root.
 */
final class MirrorImage {

    private static final String TROUBLES = """
            async () => {
              const parentOf = node => node.assignedSlot ?? (node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode);
              const above = function* (node) { for (let at = parentOf(node); at instanceof Element; at = parentOf(at)) yield at; };
              const elements = root => [...root.querySelectorAll('*')].flatMap(one => [one, ...one.shadowRoot ? elements(one.shadowRoot) : []]);
              const moves = one => one.playState === 'running' && one.effect.getComputedTiming().endTime !== Infinity;
              const isStill = () => [document, ...elements(document).map(one => one.shadowRoot)].every(root => !root?.getAnimations().some(moves));
              const isSeen = node => node.checkVisibility({visibilityProperty: true, opacityProperty: true});
              const boxOf = text => { const range = document.createRange(); range.selectNodeContents(text); return range.getBoundingClientRect(); };
              const isWords = node => node.nodeType === 3 ? node.data.trim() : node.nodeType === 1 && getComputedStyle(node).display === 'inline';
              const isAlone = text => getComputedStyle(text.parentElement).display !== 'inline' && [...text.parentNode.childNodes].filter(isWords).length === 1;
              const boxes = () => {
                const found = new Map();
                const gather = ({childNodes}) => childNodes.forEach(node => {
                  // Where a part of a sentence stands is the business of the sentence.
                  if (node.nodeType === 3 && node.data.trim()) isAlone(node) && found.set(node, boxOf(node));
                  // A drawing is what it is, and stars rain everywhere.
                  if (node.nodeType !== 1 || /^(STYLE|SCRIPT|svg|STAR-RAIN)$/.test(node.nodeName)) return;
                  const {display, clipPath} = getComputedStyle(node);
                  const box = node.getBoundingClientRect();
                  if (display !== 'contents' && (!isSeen(node) || clipPath.startsWith('inset(50%') || box.width === 1)) return;
                  if (display !== 'contents' && display !== 'inline') found.set(node, box);
                  if (node.shadowRoot) gather(node.shadowRoot);
                  gather(node);
                });
                // What lies under a dialog was looked at before it opened.
                const dialogs = document.querySelectorAll('vaadin-dialog[opened], vaadin-confirm-dialog[opened]');
                gather(dialogs.length ? {childNodes: [...dialogs]} : document.body);
                return new Map([...found].filter(([, box]) => box.width > 1 && box.height > 1));
              };
              // Vaadin's components follow the page by themselves.
              const said = elements(document).filter(one => one.dir === 'rtl' && !one.localName.startsWith('vaadin-'));
              const atRest = async () => {
                for (let before = boxes(), frame = 0; frame < 100; frame++) {
                  await new Promise(requestAnimationFrame);
                  const now = boxes();
                  if (isStill() && now.size === before.size && [...now].every(([node, {left}]) => before.get(node)?.left === left)) return now;
                  before = now;
                }
                throw new Error('The page does not come to rest');
              };
              const turn = async direction => {
                document.dir = direction;
                await Promise.resolve();
                said.forEach(one => { one.dir = direction; });
                await new Promise(requestAnimationFrame);
              };
              const nameOf = node => {
                const one = node.nodeType === 3 ? node.parentElement : node;
                return `${one.localName} ${one.dataset.testid ?? (one.id || one.className)} ${one.textContent.trim().slice(0, 40)}`;
              };
              const isIsland = node => getComputedStyle(node.nodeType === 3 ? node.parentElement : node).direction === 'ltr';
              const found = document.documentElement.scrollWidth > innerWidth ? ['the page is ' + document.documentElement.scrollWidth + ' wide'] : [];
              const cuts = (one, box) => one.clientWidth > 1 && /hidden|clip/.test(getComputedStyle(one).overflowX)
                && (box.left < one.getBoundingClientRect().left - 1 || box.right > one.getBoundingClientRect().right + 1);
              // A full stop at the other end of its sentence has another neighbor to kern with.
              document.documentElement.style.fontKerning = 'none';
              const before = await atRest();
              for (const [node, box] of before) if (node.nodeType === 3 && [...above(node)].some(one => cuts(one, box))) found.push('cut off: ' + nameOf(node));
              // Numbers, addresses and words of another language run from left to right everywhere.
              const compared = [...before].filter(([node]) => !isIsland(node));
              await turn('ltr');
              const after = await atRest();
              await turn('rtl');
              for (const [node, box] of compared) {
                const other = after.get(node);
                const [left, right] = other ? [innerWidth - other.right, innerWidth - other.left] : [NaN, NaN];
                if (!(Math.abs(left - box.left) < 2 && Math.abs(right - box.right) < 2)) {
                  found.push(`${nameOf(node)} is at ${Math.round(box.left)}–${Math.round(box.right)}, its mirror image at ${Math.round(left)}–${Math.round(right)}`);
                }
              }
              return found;
            }""";

    private MirrorImage() {}

    /** Returns what is not its own mirror image. A page that has just changed is checked again. */
    static List<String> troubles(Page page) {
        List<String> found = look(page);
        for (int again = 0; again < 2 && !found.isEmpty(); again++) {
            found = look(page);
        }
        return found;
    }

    private static List<String> look(Page page) {
        return ((List<?>) page.evaluate(TROUBLES)).stream().map(String::valueOf).toList();
    }
}
