import { css, LitElement } from 'lit';
import { afterEach, expect, it } from 'vitest';
import { dress, rulesOf } from '../../src/styles/older-browsers';

class OldPart extends LitElement {
  static override styles = css`p { color: red; } :has(:unknown) { top: 0; } b { color: blue; }`;
}
customElements.define('old-part', OldPart);

afterEach(() => {
  document.head.innerHTML = '';
});

it('splits a style sheet into its rules', () => {
  const text =
    '/* big; {things} */ p { color: red; }\n@media (max-width: 9px) { p { top: 0; } b { top: 1px; } } :host([a]) { gap: 2px; }';
  expect(rulesOf(text)).toEqual([
    'p { color: red; }',
    '@media (max-width: 9px) { p { top: 0; } b { top: 1px; } }',
    ':host([a]) { gap: 2px; }',
  ]);
});

it('gives a part the page’s own sheet, without what the browser does not know', () => {
  document.head.innerHTML = '<link rel="stylesheet" href="data:text/css,">';
  const part = new OldPart();
  document.body.append(part);
  dress(part, part.shadowRoot!);
  const link = part.shadowRoot!.querySelector('link')!;
  expect(link.href).toBe(document.querySelector('link')!.href);
  const cssRules: string[] = ['html {}'];
  const insertRule = (rule: string, at: number) => {
    if (rule.includes(':unknown')) throw new SyntaxError(rule);
    cssRules.splice(at, 0, rule);
  };
  Object.defineProperty(link, 'sheet', { value: { cssRules, insertRule } });
  link.onload!(new Event('load'));
  expect(cssRules).toEqual(['html {}', 'p { color: red; }', 'b { color: blue; }']);
  part.remove();
});
