import { css } from 'lit';
import { base } from './styles/base';
import { screenStyles } from './styles/screen-styles';

export const pageStyles = [
  base,
  screenStyles,
  css`
  :host { display: block; height: 100vh; height: 100dvh; }
  .page { display: grid; grid-template: auto 1fr auto / minmax(0, 1fr); height: 100%; }
  .page > main { grid-row: 1 / 3; }
  footer { display: flex; align-items: center; justify-content: space-between; gap: 16px; padding: 0 24px 8px; }
  read-page { margin-inline-start: auto; }
  .switch { padding: 0; display: grid; place-items: center; border-radius: 50%; }
  .switch img { width: 56px; height: 56px; }
  .starting {
    display: grid;
    place-items: center;
    height: 100%;
    padding: 0 16px;
    font-size: 1.5rem;
    text-align: center;
  }
  @media (max-width: 700px) { footer { padding: 0 14px 6px; gap: 10px; --door: 64px; } }
  /* A phone in landscape needs its height for the cards, so the footer is beside them. */
  @media (max-height: 560px) and (min-width: 600px) {
    .page { grid-template: auto 1fr / minmax(0, 1fr) auto; }
    .page > main { grid-column: 1; }
    footer {
      grid-area: 1 / 2 / 3;
      flex-direction: column;
      width: 82px;
      gap: 8px;
      padding: 8px 6px;
      padding-inline-end: 10px;
      --door: 60px;
      --speaker: 60px;
    }
    read-page { margin-block-start: auto; margin-inline: 0; }
    .switch { min-width: 60px; min-height: 60px; }
  }
  /* At this magnification, the whole page scrolls. */
  @media (max-width: 300px), (max-height: 300px) {
    .page { display: block; overflow: hidden auto; }
    footer { flex-wrap: wrap; padding-bottom: 14px; }
  }
`,
];
