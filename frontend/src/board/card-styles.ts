import { css } from 'lit';

export const cardStyles = css`
  :host { height: 100%; max-width: 1180px; margin: 0 auto; padding: 0 24px 8px; }
  article { position: relative; display: grid; grid-template-rows: minmax(0, 1fr) auto; height: 100%; }
  .pages { margin: -6px -24px 0; padding-inline: 24px; }
  .two { display: grid; grid-template: auto 1fr / minmax(0, 1fr) minmax(0, 1fr); gap: 14px 18px; }
  section { background: var(--paper); border-radius: var(--round); padding: 16px 20px; box-shadow: 0 5px 0 var(--shade); }
  .about { display: grid; grid-template-columns: auto 1fr auto; gap: 12px 18px; align-items: center; align-content: start; }
  .disc { width: 124px; height: 124px; border-radius: 50%; }
  .disc[drawn] { width: 100%; height: auto; aspect-ratio: 4 / 3; border-radius: 28px; }
  .disc.own, .with-move .disc.own { width: 100%; height: auto; border-radius: 0; }
  .with-move { grid-template: auto 1fr / minmax(0, 4fr) minmax(0, 3fr); }
  .with-move .disc { grid-row: span 2; align-self: start; }
  .with-move read-aloud { align-self: start; }
  h1 { font-size: 1.7rem; outline: none; }
  .prompt { font-size: 1.2rem; line-height: 1.25; margin-top: 6px; }
  .chips { display: flex; flex-wrap: wrap; gap: 8px; }
  .chips span { padding: 4px 12px; border-radius: 16px; background: var(--paper-dim); font-size: 1rem; }
  .chips .PT { background: var(--PT); } .chips .OT { background: var(--OT); } .chips .SLP { background: var(--SLP); }
  .chips .only-read { padding: 0; }
  .more { display: grid; align-content: start; gap: 10px; }
  .words { display: grid; gap: 5px; font-size: 1rem; line-height: 1.3; font-weight: 500; }
  .steps { grid-area: 1 / 2 / 3; display: flex; flex-direction: column; gap: 12px; }
  .tools { display: flex; flex-wrap: wrap; gap: 12px; }
  .still { display: flex; flex-wrap: wrap; align-items: center; gap: 16px; justify-content: space-between; margin-bottom: 10px; padding: 2px 20px; border-radius: 28px; line-height: 1.2; background: var(--paper); }
  .still .undo { min-height: 64px; }
  .undo { display: inline-flex; align-items: center; gap: 10px; background: var(--paper-dim); }
  .cheer { display: grid; justify-items: center; gap: 12px; text-align: center; padding: 14px 20px; }
  .ask > *, .cheer .undo, .cheer .onward, .end { animation: untouched .6s; }
  .ways { display: flex; flex-wrap: wrap; justify-content: center; gap: 16px; }
  .onward { display: inline-flex; align-items: center; gap: 10px; }
  .cheer .past { opacity: 0; pointer-events: none; }
  .ask { display: grid; align-items: center; max-width: 100%; }
  .ask > * { grid-area: 1 / 1; min-width: 0; }
  .lit { justify-self: center; width: min(140px, 18vh); }
  .lit .star { fill: var(--gold); stroke: var(--gold-deep); stroke-width: 1; }
  .cheer pip-starling { width: min(170px, 18vh); margin: 0 40px; }
  @media (max-width: 700px) {
    :host { padding: 0 14px 6px; }
    .pages { margin-inline: -14px; padding-inline: 14px; }
    .two { grid-template: none / minmax(0, 1fr); gap: 12px; }
    .steps { grid-area: auto; }
    section { padding: 14px 16px; }
    .with-move { grid-template: none / 1fr auto; gap: 8px 14px; }
    .with-move .disc { grid-row: auto; justify-self: center; }
    .with-move .disc.own, .with-move .disc[drawn] { width: min(100%, 27vh); }
    .with-move .heading { grid-row: 2; grid-column: 1 / -1; }
    .still { flex-wrap: nowrap; font-size: 1rem; }
    .cheer { grid-template-columns: auto minmax(0, 1fr); align-items: center; gap: 12px 16px; padding: 12px 14px; }
    .cheer > * { grid-column: 1 / -1; }
    .cheer pip-starling { grid-column: 1; width: 88px; margin: 0; }
    .cheer h1 { grid-area: 1 / 2; justify-self: start; text-align: start; }
    h1 { font-size: 1.6rem; }
    .prompt { font-size: 1.15rem; margin-top: 2px; }
  }
  /* A phone on its side has no room for both: there everything scrolls. */
  @media (max-height: 560px) {
    :host, article { height: auto; }
    .cheer { grid-template-columns: auto minmax(0, auto); justify-content: center; align-items: center; gap: 8px 16px; padding: 8px 14px; }
    .cheer > * { grid-column: 1 / -1; }
    .cheer pip-starling { grid-column: 1; width: 64px; margin: 0; }
    .cheer h1 { grid-area: 1 / 2; }
    .pages { overflow: visible; mask-image: none; }
  }
  /* Inside a console the card is as long as it is. */
  :host([preview]), :host([preview]) article { height: auto; }
  :host([preview]) .pages { overflow: visible; mask-image: none; }
  :host([preview]) .with-move .disc[drawn] { width: 100%; }
`;
