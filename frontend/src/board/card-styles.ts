import { css } from 'lit';

export const cardStyles = css`
  article { position: relative; }
  .two { display: grid; grid-template-columns: minmax(0, 6fr) minmax(0, 5fr); gap: 18px; margin-bottom: 14px; }
  section { background: var(--paper); border-radius: var(--round); padding: 20px 22px; box-shadow: 0 5px 0 var(--shade); }
  .about { display: grid; grid-template-columns: auto 1fr auto; gap: 12px 18px; align-items: center; align-content: start; }
  .disc { width: 124px; height: 124px; border-radius: 50%; }
  .disc[drawn] { width: 100%; height: auto; aspect-ratio: 4 / 3; border-radius: 28px; }
  .disc.own, .with-move .disc.own { width: 100%; height: auto; border-radius: 0; }
  .with-move { grid-template-columns: minmax(0, 6fr) minmax(0, 5fr); grid-template-rows: auto auto 1fr; }
  .with-move .disc { grid-row: 1 / span 3; align-self: start; }
  .with-move .chips { grid-column: 2; align-self: start; }
  h1 { font-size: 1.9rem; outline: none; }
  .prompt { font-size: 1.2rem; line-height: 1.25; margin-top: 6px; }
  .chips { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 8px; }
  .chips span { padding: 4px 12px; border-radius: 16px; background: var(--paper-dim); font-size: 1rem; }
  .chips .PT { background: var(--PT); } .chips .OT { background: var(--OT); } .chips .SLP { background: var(--SLP); }
  .chips .only-read { padding: 0; }
  .more { grid-column: 1 / -1; display: grid; gap: 5px; font-size: 1rem; line-height: 1.3; font-weight: 500; color: var(--ink); }
  .steps { display: flex; flex-direction: column; justify-content: space-between; gap: 12px; }
  .tools { display: flex; flex-wrap: wrap; gap: 18px 36px; }
  .still { display: flex; flex-wrap: wrap; align-items: center; gap: 16px; margin-bottom: 16px; padding: 10px 20px; border-radius: 28px; background: var(--paper); }
  .undo { display: inline-flex; align-items: center; gap: 10px; background: var(--paper-dim); }
  .cheer { display: grid; justify-items: center; gap: 14px; text-align: center; padding: 20px; }
  .cheer .past { opacity: 0; pointer-events: none; }
  .ask { display: grid; align-items: center; max-width: 100%; }
  .ask > * { grid-area: 1 / 1; min-width: 0; }
  .cheer pip-starling { width: min(190px, 40vw); margin: 0 40px; }
  .cheer:has(where-at) { gap: 16px; padding: 12px; }
  .cheer:has(where-at) pip-starling { width: min(96px, 28vw); }
  @media (max-width: 900px) { .two { grid-template-columns: minmax(0, 1fr); } }
  @media (max-width: 700px) {
    .two { gap: 16px; }
    section { padding: 18px; }
    .about { grid-template-columns: auto 1fr; }
    .about read-aloud { grid-column: 1; }
    .disc { width: 104px; height: 104px; }
    .with-move { grid-template-columns: minmax(0, 1fr); }
    .with-move .disc { grid-row: auto; }
    .with-move .chips { grid-column: 1; }
    .disc[drawn] { width: 100%; height: auto; }
    h1 { font-size: 1.7rem; }
  }
`;
