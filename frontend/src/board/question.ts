import { css, html, type TemplateResult } from 'lit';

/** One of the pictures that answer a question. */
export interface Choice {
  testId: string;
  picture: unknown;
  words: string;
  choose: () => void;
}

export const questionStyles = css`
  h2 { text-align: center; font-size: 1.4rem; margin-bottom: 12px; }
  div { display: flex; flex-wrap: wrap; justify-content: center; gap: 16px; }
  button { display: grid; justify-items: center; align-content: start; gap: 4px; padding: 8px 10px; min-width: 104px; font-size: 1rem; background: var(--paper-dim); }
  button > :first-child { width: 76px; height: 76px; }
  @media (max-width: 700px) { button { width: calc((100% - 32px) / 3); min-width: 0; padding-inline: 4px; } button > :first-child { width: 56px; height: 56px; } }
`;

/** A question that one touch answers, and that may be passed by. */
export function question(words: string, choices: readonly Choice[]): TemplateResult {
  return html`<h2>${words}</h2><div role="group" aria-label=${words}>${choices.map((choice) => html`<button data-testid=${choice.testId} @click=${choice.choose}>
    ${choice.picture}<span>${choice.words}</span></button>`)}</div>`;
}
