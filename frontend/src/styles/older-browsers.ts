import { ReactiveElement, supportsAdoptingStyleSheets, type CSSResultOrNative } from 'lit';

/*
 * Safari before 16.4 cannot adopt a style sheet created by a script. Lit then writes <style> elements, which the page's
 * policy rightly refuses. So each part links the page's own style sheet, which comes from the server, and its rules are
 * added to that.
 */

interface Dressed {
  elementStyles?: CSSResultOrNative[];
}

/** Splits a style sheet's text into its rules. */
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

/** Gives a part of the page its rules. */
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

/** Skips rules that a browser does not know, as it would in a file. */
function add(sheet: CSSStyleSheet, rule: string): void {
  try {
    sheet.insertRule(rule, sheet.cssRules.length);
  } catch {
    // The other rules work without it.
  }
}

/** Also the parts that are already there. */
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
