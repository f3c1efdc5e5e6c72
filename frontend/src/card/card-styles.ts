import { css } from 'lit';

export const cardStyles = css`
  :host { --hero: min(230px, 34vh); height: 100%; max-width: 1180px; margin: 0 auto; padding: 0 24px 10px; }
  article { display: grid; grid-template: minmax(0, 1fr) auto / minmax(0, 1fr); gap: 14px; height: 100%; }
  /* Nothing fades at the edges here: whatever does not fit can be scrolled to in full. */
  .pages {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr) minmax(0, 1fr);
    gap: 18px;
    min-height: 0;
    overflow: hidden auto;
    padding-bottom: 6px;
  }
  section {
    min-width: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
    background: var(--paper);
    border-radius: var(--round);
    padding: 16px 20px;
    box-shadow: 0 5px 0 var(--shade);
  }
  .about {
    display: grid;
    grid-template: minmax(140px, 1fr) auto / minmax(0, 1fr) auto;
    gap: 10px 16px;
    align-items: center;
  }
  /* As big as the space allows, complete, with its own proportions. */
  .picture { grid-column: 1 / -1; position: relative; height: 100%; container-type: size; }
  .picture > * {
    position: absolute;
    inset: 0;
    margin: auto;
    width: min(100%, 100cqh * 4 / 3);
    height: fit-content;
    aspect-ratio: 4 / 3;
    border-radius: 28px;
    overflow: hidden;
  }
  .picture > :not([drawn], .own) { width: min(100%, 100cqh); aspect-ratio: 1; border-radius: 50%; }
  h1 { font-size: 1.8rem; outline: none; overflow-wrap: anywhere; }
  .prompt { font-size: 1.25rem; line-height: 1.25; margin-top: 6px; }
  .work { display: grid; gap: 14px; align-content: space-evenly; justify-items: center; text-align: center; }
  .work > step-pages { width: 100%; height: 100%; }
  .at-start .work { align-content: center; gap: 28px; }
  .go {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 14px;
    min-height: 96px;
    min-width: min(100%, 260px);
    border-radius: 48px;
    font-size: 1.8rem;
  }
  .words {
    display: grid;
    align-content: start;
    gap: 12px;
    font-size: 1.1rem;
    line-height: 1.35;
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  .words h2 { font-size: 1.4rem; outline: none; }
  .care { padding: 12px 16px; border-radius: 24px; background: var(--peach); color: var(--on-tint); }
  .chips { display: flex; flex-wrap: wrap; gap: 8px; }
  .chips > span { padding: 4px 12px; border-radius: 16px; background: var(--paper-dim); font-size: 1rem; }
  .chips > .PT { background: var(--pt-tint); }
  .chips > .OT { background: var(--ot-tint); }
  .chips > .SLP { background: var(--slp-tint); }
  .chips .only-read { padding: 0; }
  /* A word too long for its place gets a row of its own. */
  .bar { display: flex; flex-wrap: wrap; gap: 16px; }
  .bar button {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 10px;
    min-height: 88px;
    line-height: 1.1;
    overflow-wrap: break-word;
  }
  .hurts { background: var(--rose); color: var(--on-tint); }
  .words-sign { background: var(--paper); }
  .words-sign[aria-expanded='true'] { outline: 5px solid var(--brand); outline-offset: -5px; }
  .bar .undo { flex: 1; background: var(--paper); }
  .finished, .not-yet { flex: 1; min-width: min-content; font-size: 1.4rem; animation: untouched .6s; }
  .finished { background: var(--gold); color: var(--on-gold); }
  .finished .star { width: 44px; flex: none; fill: #fff3c4; stroke: #8a5a00; stroke-width: 1.6; }
  .again {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 8px 16px;
    line-height: 1.2;
  }
  .undo { display: inline-flex; align-items: center; gap: 10px; background: var(--paper-dim); }
  .end { min-height: 0; }
  practice-answers {
    padding: 14px 18px 18px;
    border-radius: var(--round);
    background: var(--paper);
    box-shadow: 0 5px 0 var(--shade);
    overflow: hidden auto;
    animation: untouched .6s;
  }
  .at-answers .pages { grid-template: auto / minmax(0, 1fr); }
  .at-answers .about { grid-template: auto / 112px minmax(0, 1fr) auto; padding-block: 10px; }
  .at-answers .picture { grid-column: auto; height: 84px; }
  .at-answers .prompt { display: none; }
  .at-answers, .at-cheer { grid-template-rows: auto minmax(0, 1fr); }
  .at-answers .end { display: grid; grid-template-rows: minmax(0, 1fr) auto; gap: 14px; }
  .at-cheer { grid-template-rows: minmax(0, 1fr); }
  .at-cheer .pages { display: block; }
  .cheer { display: grid; justify-items: center; gap: 12px; text-align: center; padding: 14px 20px; }
  .ask > *, .cheer .undo, .cheer .onward { animation: untouched .6s; }
  .ways { display: flex; flex-wrap: wrap; justify-content: center; gap: 16px; }
  .onward { display: inline-flex; align-items: center; gap: 10px; }
  .cheer .past { opacity: 0; pointer-events: none; }
  .ask { display: grid; align-items: center; max-width: 100%; }
  .ask > * { grid-area: 1 / 1; min-width: 0; }
  .lit { justify-self: center; width: min(140px, 18vh); }
  .lit .star { fill: var(--gold); stroke: var(--gold-deep); stroke-width: 1; }
  .cheer pip-starling { width: min(170px, 18vh); margin: 0 40px; }
  @media (max-width: 700px) {
    :host { --hero: min(176px, 24vh); padding: 0 14px 8px; }
    article { gap: 12px; }
    .pages { grid-template: minmax(200px, 1fr) max-content / minmax(0, 1fr); gap: 12px; }
    .about { grid-template-rows: minmax(88px, 1fr) auto; }
    section { padding: 12px 14px; }
    .at-step .pages, .at-words .pages { grid-template: auto minmax(160px, 1fr) / minmax(0, 1fr); }
    .at-step .about, .at-words .about, .at-answers .about { grid-template: auto / 124px minmax(0, 1fr) auto; }
    .at-step .picture, .at-words .picture, .at-answers .picture { grid-column: auto; height: 93px; }
    .at-step .prompt, .at-words .prompt, .at-step .about read-aloud, .at-words .about read-aloud { display: none; }
    h1 { font-size: 1.5rem; }
    .prompt { font-size: 1.15rem; margin-top: 2px; }
    .work, .at-start .work { gap: 12px; }
    .go { width: 100%; min-height: 84px; }
    .bar { gap: 12px; }
    .bar button {
      flex-direction: column;
      gap: 2px;
      min-width: 80px;
      min-height: 84px;
      padding: 4px 8px;
      font-size: .95rem;
    }
    .bar .words-sign { max-width: 116px; }
    .bar .finished, .bar .not-yet { min-width: min-content; font-size: 1.15rem; }
    .bar .icon, .finished .star { width: 34px; height: 34px; }
    .cheer { grid-template-columns: auto minmax(0, 1fr); align-items: center; gap: 12px 16px; padding: 12px 14px; }
    .cheer > * { grid-column: 1 / -1; }
    .cheer pip-starling { grid-column: 1; width: 88px; margin: 0; }
    .cheer h1 { grid-area: 1 / 2; justify-self: start; text-align: start; }
  }
  /* A phone in landscape: the buttons that are always one touch away are beside the page. */
  @media (max-height: 560px) {
    :host { --hero: min(150px, 32vh); }
    article { grid-template: minmax(0, 1fr) / minmax(0, 1fr) auto; gap: 12px; }
    .pages, .at-step .pages, .at-words .pages {
      grid-template: minmax(0, 1fr) / minmax(0, 2fr) minmax(0, 3fr);
      gap: 12px;
    }
    section { padding: 10px 14px; }
    .about, .at-step .about, .at-words .about { grid-template: minmax(90px, 1fr) auto / minmax(0, 1fr) auto; }
    .at-step .picture, .at-words .picture { grid-column: 1 / -1; height: 100%; }
    .prompt { font-size: 1.05rem; }
    h1 { font-size: 1.3rem; }
    .at-step .prompt, .at-words .prompt { display: none; }
    .go { min-height: 80px; font-size: 1.5rem; }
    .at-answers { grid-template: minmax(0, 1fr) / minmax(0, 1fr); }
    .at-answers .pages { display: none; }
    practice-answers { padding: 8px 14px 12px; }
    .at-answers .end { grid-template: minmax(0, 1fr) / minmax(0, 1fr) auto; }
    .bar { flex-flow: column nowrap; gap: 8px; width: 7rem; height: 100%; overflow: hidden auto; }
    .end { height: 100%; }
    .bar button {
      flex: 1 0 auto;
      flex-direction: column;
      gap: 0;
      min-height: 72px;
      padding: 2px 6px;
      font-size: .95rem;
    }
    .bar .icon, .finished .star { width: 30px; height: 30px; }
    .cheer { grid-template-columns: auto minmax(0, 1fr); align-items: center; gap: 8px 16px; padding: 8px 14px; }
    .cheer > * { grid-column: 1 / -1; }
    .cheer pip-starling { grid-column: 1; width: 64px; margin: 0; }
    .cheer h1 { grid-area: 1 / 2; justify-self: start; text-align: start; }
  }
  @media (max-height: 560px) and (min-width: 701px) {
    .cheer { grid-template-columns: auto minmax(0, 1fr) auto; }
    .cheer .ask { grid-area: 2 / 1 / auto / 3; }
    .cheer .ways { grid-area: 1 / 3 / span 2; flex-direction: column; max-width: 8rem; font-size: .95rem; }
    .ways > * { width: 100%; justify-content: center; padding-inline: 10px; }
  }
  /* A small phone: the picture and the ring, and the name for people who cannot see them. */
  @media (max-height: 560px) and (max-width: 700px) {
    h1 { font-size: 1.1rem; }
    .go { padding-inline: 12px; font-size: 1.2rem; }
    .bar { width: 5.6rem; gap: 6px; }
    .bar .words-sign { max-width: none; }
    .bar button, .bar .finished, .bar .not-yet { min-width: 0; font-size: .85rem; }
    .at-step .pages { grid-template-columns: 96px minmax(0, 1fr); }
    .at-step .about { grid-template: minmax(0, 1fr) / minmax(0, 1fr); padding: 8px; }
    .at-step .heading { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  }
  /* At this magnification, the whole page scrolls. */
  @media (max-width: 300px), (max-height: 300px) {
    :host, article { height: auto; }
    .pages, .at-step .pages, .at-words .pages { overflow: visible; grid-template: none / minmax(0, 1fr); }
    article, .at-answers { grid-template: none / minmax(0, 1fr); }
    .at-answers .end { grid-template: none / minmax(0, 1fr); }
    .bar, .end { height: auto; }
    .bar { flex-flow: row wrap; width: auto; overflow: visible; }
    .bar button { flex: 1 1 auto; }
    .picture, .at-start .picture { height: auto; container-type: normal; }
    .picture > * { position: static; width: 100%; height: auto; }
    .about, .at-step .about, .at-words .about, .at-answers .about { grid-template: none / minmax(0, 1fr); }
    .cheer { grid-template-columns: minmax(0, 1fr); }
    .cheer > :is(h1, .ask, .ways) { grid-area: auto; max-width: 100%; }
  }
  /* Inside a console, the card is as tall as its content. */
  :host([preview]), :host([preview]) article { height: auto; }
  :host([preview]) .pages { grid-auto-rows: auto; grid-template-rows: none; overflow: visible; }
  :host([preview]) .at-start .picture { height: auto; container-type: normal; }
  :host([preview]) .at-start .picture > * { position: static; width: 100%; height: auto; }
`;
