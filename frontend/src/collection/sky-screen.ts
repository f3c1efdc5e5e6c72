import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Child } from '../board/board';
import { star } from '../pictures/icons';
import { planet } from '../pictures/planets';
import { sticker } from '../pictures/stickers';
import { stageOf } from '../scenery/pip-stages';
import { base } from '../styles/base';
import { onward } from '../text/direction';
import type { SkyKey, Speech } from '../text/speech';
import { figureOf } from './constellations';
import { drawFigure } from './figure-drawing';
import { progressOf } from './constellation-progress';
import { skyStyles } from './sky-styles';
import '../speech/read-aloud';
import '../scenery/pip';
import './figure-gallery';
import './pip-journey';
import './planet-quest';
import './star-month';
import './sticker-book';

const VIEWS = ['now', 'gallery', 'pip', 'stickers', 'month', 'quest'] as const;
type View = (typeof VIEWS)[number];

/**
 * The child's own sky: this week's constellation, all finished ones, Pip's journey, stickers, the month, and quests.
 */
export class SkyScreen extends LitElement {
  static override properties = {
    speech: { attribute: false },
    child: { attribute: false },
    today: {},
    view: { state: true },
  };
  speech!: Speech;
  child!: Child;
  today = '';
  view: View = 'now';

  static override styles = [
    base,
    ...skyStyles,
    css`
    :host { max-width: 1180px; margin: 0 auto; padding: 4px 24px 28px; }
    .tabs { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 16px; margin-bottom: 16px; }
    .tabs button {
      display: grid;
      justify-items: center;
      align-content: center;
      gap: 2px;
      min-width: 0;
      padding: 6px;
      font-size: 1.05rem;
    }
    .tabs button span { max-width: 100%; overflow-wrap: anywhere; }
    .tabs button[aria-selected='true'] { background: var(--brand); color: var(--on-brand); }
    .sign { width: 46px; height: 46px; }
    .sign > * { width: 100%; height: 100%; }
    .sign > .figure, .sign > .star { padding: 3px; border-radius: 50%; background: #23266f; fill: #ffd45c; }
    @media (max-width: 760px) {
      :host { padding: 0 14px 24px; }
      .tabs { grid-auto-flow: row; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 16px; }
      .tabs button { font-size: 1rem; }
    }
    @media (max-width: 300px) {
      .tabs { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8px; }
      .sign { width: 36px; height: 36px; }
    }
  `,
  ];

  override render() {
    const views = VIEWS.filter((view) => view !== 'quest' || this.child.cards.some((card) => card.quest));
    return html`<div class="tabs" role="tablist" aria-label=${this.speech.sky('mySky')}
      @keydown=${this.#keys}>${views.map(
        (view) => html`
        <button role="tab" data-testid="sky-${view}" aria-selected=${view === this.view}
          tabindex=${view === this.view ? 0 : -1}
          @click=${() => {
            this.view = view;
          }}><span class="sign" aria-hidden="true">${this.#sign(view)}</span><span>${this.speech.sky(
            `tab_${view}` as SkyKey,
          )}</span></button>`,
      )}</div>
      <div role="tabpanel">${this.#inner()}</div>`;
  }

  #inner(): TemplateResult | typeof nothing {
    const { speech, child, today } = this;
    switch (this.view) {
      case 'now':
        return this.#now();
      case 'gallery':
        return html`<figure-gallery .speech=${speech} .child=${child} .today=${today}></figure-gallery>`;
      case 'pip':
        return html`<pip-journey .speech=${speech} .child=${child}></pip-journey>`;
      case 'stickers':
        return html`<sticker-book .speech=${speech} .child=${child}></sticker-book>`;
      case 'month':
        return html`<star-month .speech=${speech} .child=${child} .today=${today}></star-month>`;
      case 'quest':
        return html`<planet-quest .speech=${speech} .child=${child}></planet-quest>`;
    }
  }

  #now(): TemplateResult | typeof nothing {
    const sky = progressOf(this.child, this.today);
    if (!sky) return nothing;
    const { speech } = this;
    const figure = figureOf(sky.week);
    const name = figure.name[speech.language];
    const words = sky.isComplete
      ? speech.sky('figureDone', { name })
      : speech.sky('figureGrows', { n: sky.days, all: sky.goal });
    return html`<section class="panel night now">
      <div class="big" role="img" aria-label="${name}. ${words}">${drawFigure(figure, sky.stars, sky.isComplete)}</div>
      <div><div class="said"><h1 tabindex="-1" data-testid="figure-name" lang=${speech.language}>${name}</h1>
          <read-aloud .speech=${speech} .language=${speech.language} .text=${`${name}. ${words}`}></read-aloud></div>
        <p>${words}</p>
        <div class="days" aria-hidden="true">${Array.from(
          { length: sky.goal },
          (_, i) => html`<span
            class=${sky.isComplete || i < sky.days ? 'on' : ''}>${star}</span>`,
        )}</div>
        <p>${speech.sky(sky.isComplete ? 'figureRest' : 'figureStays')}</p></div>
    </section>`;
  }

  #sign(view: View) {
    const sky = progressOf(this.child, this.today);
    switch (view) {
      case 'now':
        return star;
      case 'gallery':
        return sky ? drawFigure(figureOf(sky.newest[0] ?? sky.week), 0, true) : nothing;
      case 'pip':
        return html`<pip-starling .stage=${stageOf(this.child.stars.total)}></pip-starling>`;
      case 'stickers':
        return sticker(this.child.sky?.stickers.at(-1)?.name ?? 'FIRST_STAR');
      case 'month':
        return sticker('WAKE_UP');
      case 'quest':
        return planet(4, true);
    }
  }

  /** Arrow keys move between tabs, as in every tab list; the next one is in reading direction. */
  readonly #keys = (event: KeyboardEvent): void => {
    const toTheRight = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!toTheRight) return;
    const step = toTheRight * onward(this);
    const tabs = [...this.renderRoot.querySelectorAll<HTMLButtonElement>('[role=tab]')];
    const next =
      tabs[(tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true') + step + tabs.length) % tabs.length]!;
    next.click();
    next.focus();
  };

  override firstUpdated(): void {
    this.renderRoot.querySelector('h1')?.focus({ preventScroll: true });
  }
}
customElements.define('sky-screen', SkyScreen);
