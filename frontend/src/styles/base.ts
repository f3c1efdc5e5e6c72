import { css } from 'lit';

/**
 * What all parts share: big round touch targets, a focus that is visible on any background, words only for screen
 * readers.
 */
export const base = css`
  :host { display: block; }
  :host([hidden]), [hidden] { display: none !important; }
  *, *::before, *::after { box-sizing: border-box; }
  h1, h2, h3, p, ul, ol { margin: 0; padding: 0; }
  ul, ol { list-style: none; }
  h1, h2, h3 { line-height: 1.15; font-weight: 800; text-wrap: balance; }
  img, svg { display: block; }
  button, input, select { font: inherit; color: inherit; }
  button {
    min-width: 80px; min-height: 80px; padding: 8px 20px; border: 0; border-radius: 28px; cursor: pointer;
    background: var(--paper); color: var(--ink); font-weight: 800; line-height: 1.15;
    box-shadow: 0 5px 0 var(--shade); user-select: none; -webkit-user-select: none; touch-action: manipulation;
    transition: transform var(--quick) ease-out;
  }
  button:active { transform: translateY(3px); }
  :focus-visible { outline: 4px solid var(--focus); outline-offset: 3px; box-shadow: 0 0 0 3px var(--focus-ring); }
  .brand { background: var(--brand); color: var(--on-brand); }
  .gold { background: var(--gold); color: var(--on-gold); }
  .icon { width: 34px; height: 34px; flex: none; }
  .icon.turns { transform: scaleX(var(--onward)); }
  /* What appears under a finger that just touched something ignores that touch, so a double tap chooses nothing. */
  @keyframes untouched { from, to { pointer-events: none; } }
  /* At this magnification, nothing demands more space than there is. */
  @media (max-width: 300px) { * { min-width: 0; max-width: 100%; overflow-wrap: anywhere; } }
  .only-read {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
