/** Words and the language they are in. */
export interface Words {
  text: string;
  language: string;
}

/** Returns everything that can be read in a part of the page, in order: sentences, headings, and button labels. */
export function wordsOn(part: Node, language: string): Words[] {
  if (part.nodeType === Node.TEXT_NODE) return words((part as Text).data.trim(), language);
  if (part instanceof Element && !isRead(part)) return [];
  const own = (part as Element).getAttribute?.('lang') || language;
  return inside(part).flatMap((child) => wordsOn(child, own));
}

/** The content of a node, including slotted content. */
function inside(part: Node): Node[] {
  if (part instanceof HTMLSlotElement) return part.assignedNodes();
  return [...((part as Element).shadowRoot ?? part).childNodes];
}

/** Joins consecutive words in one language into one text, with a pause between the pieces. */
export function joined(all: readonly Words[]): Words[] {
  return all.reduce<Words[]>((texts, { text, language }) => {
    const last = texts.at(-1);
    if (last?.language !== language) return [...texts, { text, language }];
    last.text += (/^[:;,.!?)”]/.test(text) ? '' : PAUSE.test(last.text) ? '. ' : ' ') + text;
    return texts;
  }, []);
}

/** Ends without punctuation. */
const PAUSE = /[\p{L}\p{N})]$/u;

const words = (text: string, language: string): Words[] => (text ? [{ text, language }] : []);

/** Leaves out what is invisible, and the reading buttons themselves. */
function isRead(element: Element): boolean {
  return (
    !element.matches('style, svg, read-aloud, read-page, [hidden], [inert], [aria-hidden=true], .only-read') &&
    (getComputedStyle(element).display === 'contents' ||
      element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) !== false)
  );
}
