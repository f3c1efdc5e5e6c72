import { ReactiveElement, supportsAdoptingStyleSheets, type CSSResultOrNative } from 'lit';

/*
 * Safari before 16.4 gives an element no style sheet that was made by a script. Lit then writes <style> elements, and
 * the page's policy refuses those, rightly. So here each part gets a sheet that comes from the server, the page's own,
 * and takes its rules in.
 */

interface Dressed {
  elementStyles?: CSSResultOrNative[];
}

/** The rules of a style sheet's text, one by one. */
export function rulesOf(text: string): string[] {
  const rules = [''];
  let depth = 0;
  for (const letter of text.replace(/\/\*.*?\*\//gs, '')) {
    rules[rules.length - 1] += letter;
    depth += { '{': 1, '}': -1 }[letter] ?? 0;
    if (letter === '}' && !depth) rules.push('');
  }
  return rules.map((rule) => rule.trim()).filter(Boolean);
}

/** Gives a part of the page the rules that it was made with. */
export function dress(part: Element, root: Node): void {
  const rules = ((part.constructor as Dressed).elementStyles ?? []).flatMap((styles) =>
    rulesOf(String((styles as { cssText?: string }).cssText)),
  );
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]')!.href;
  link.onload = () => {
    for (const rule of rules) add(link.sheet!, rule);
  };
  root.appendChild(link);
}

/** What a browser does not know it leaves out, as it does in a file. */
function add(sheet: CSSStyleSheet, rule: string): void {
  try {
    sheet.insertRule(rule, sheet.cssRules.length);
  } catch {
    // The other rules stand without it.
  }
}

/** Also those parts that stand there already. */
function dressAll(root: ParentNode): void {
  for (const part of root.querySelectorAll('*')) {
    if (!part.shadowRoot) continue;
    dress(part, part.shadowRoot);
    dressAll(part.shadowRoot);
  }
}

if (!supportsAdoptingStyleSheets) {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its element
  const create = ReactiveElement.prototype['createRenderRoot'];
  ReactiveElement.prototype['createRenderRoot'] = function (this: ReactiveElement) {
    const root = create.call(this);
    dress(this, root);
    return root;
  };
  dressAll(document);
}
