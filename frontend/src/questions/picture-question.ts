import { css, html, type TemplateResult } from 'lit';

/** One of the pictures that answer a question. */
export interface Choice {
  testId: string;
  picture: unknown;
  words: string;
  choose: () => void;
}

/** A scale is read along one row, even on a phone. */
export const questionStyles = css`
  h2 { text-align: center; font-size: 1.4rem; margin-bottom: 12px; }
  div { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 16px; }
  button {
    display: grid;
    justify-items: center;
    align-content: start;
    gap: 6px;
    min-width: 0;
    max-width: 150px;
    padding: 10px 6px;
    font-size: 1rem;
    background: var(--paper-dim);
  }
  button > :first-child { width: min(76px, 100%); height: auto; aspect-ratio: 1; }
  button span { max-width: 100%; overflow-wrap: anywhere; hyphens: auto; }
  @media (max-width: 700px) {
    div { gap: 6px; }
    button { min-height: 128px; padding: 8px 2px; border-radius: 20px; font-size: .85rem; }
  }
  @media (max-height: 560px) and (min-width: 701px) {
    div { gap: 8px; }
    button { padding: 8px 2px; font-size: .85rem; }
  }
  @media (max-width: 300px) {
    div { grid-auto-flow: row; }
    button { min-height: 0; justify-self: center; width: 100%; }
  }
`;

/** A question that one touch answers, and that may be skipped. */
export function pictureQuestion(words: string, choices: readonly Choice[]): TemplateResult {
  return html`<h2>${words}</h2><div role="group" aria-label=${words}>${choices.map(
    (choice) => html`<button data-testid=${choice.testId} @click=${choice.choose}>
    ${choice.picture}<span>${choice.words}</span></button>`,
  )}</div>`;
}
