import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { back, star } from '../pictures/icons';
import { pictureUrl } from '../pictures/picture';
import { base } from '../styles/base';
import type { Speech } from '../text/speech';
import { tell } from '../tell';
import type { PipMood } from './pip';
import { stageOf } from './pip-stages';
import './pip';

/** More are not drawn, because nobody would count them. The total beside them is the only number. */
const MOST_STARS = 10;

/**
 * The sky at the top of every screen: Pip with a word for the child, this week's stars, all stars, and the way to the
 * shop.
 */
export class SkyBand extends LitElement {
  static override properties = {
    speech: { attribute: false },
    words: {},
    mood: {},
    total: { type: Number },
    week: { type: Number },
    hasBack: { type: Boolean, reflect: true },
    hasNews: { type: Boolean },
  };
  speech!: Speech;
  words = '';
  mood: PipMood = 'calm';
  total = 0;
  week = 0;
  /** True on every screen but the board: the way back replaces the way to the shop. */
  hasBack = false;
  /** A grown-up said yes to a wish. */
  hasNews = false;

  static override styles = [
    base,
    css`
    :host { padding: 12px 24px 4px; }
    .band {
      display: grid;
      grid-template: auto auto / auto 1fr auto auto;
      align-items: center;
      gap: 6px 18px;
      max-width: 1180px;
      margin: 0 auto;
    }
    pip-starling { width: 124px; margin-bottom: -6px; grid-row: span 2; animation: untouched .6s; }
    .words {
      position: relative;
      justify-self: start;
      align-self: end;
      padding: 10px 24px;
      border-radius: 30px;
      background: var(--paper);
      font-size: 1.55rem;
    }
    .words::before {
      content: '';
      position: absolute;
      inset-inline-start: -9px;
      bottom: 16px;
      width: 22px;
      height: 22px;
      border-end-start-radius: 8px;
      background: var(--paper);
      transform: rotate(calc(38deg * var(--onward)));
    }
    .week {
      grid-column: 2;
      justify-self: start;
      display: flex;
      gap: 4px 12px;
      align-items: center;
      padding: 4px 22px;
      font-size: 1.1rem;
    }
    .week b { max-width: 100%; }
    .stars { display: flex; flex-wrap: wrap; gap: 4px; max-width: min(148px, 100%); }
    .week .star { width: 26px; fill: var(--gold); stroke: var(--gold-deep); stroke-width: 1.3; }
    .week .new { animation: appear-0 var(--slow) ease-out calc(2 * var(--slow)) backwards; }
    .total {
      grid-area: 1 / 3 / 3;
      display: flex;
      align-items: center;
      gap: 10px;
      min-height: 80px;
      padding-block: 8px;
      padding-inline: 14px 24px;
      border-radius: 40px;
      background: var(--paper); box-shadow: 0 5px 0 var(--shade); font-size: 2rem; font-weight: 900; }
    .total .star { width: 52px; fill: var(--gold); stroke: var(--gold-deep); stroke-width: 1.2; }
    .shop { grid-area: 1 / 4 / 3; display: grid; place-items: center; padding: 6px 16px; font-size: 1rem; }
    .shop img { width: 46px; height: 46px; }
    .back { grid-row: 1 / 3; display: inline-flex; align-items: center; gap: 8px; padding-inline-end: 26px; }
    :host([hasback]) .week { grid-row: 1 / 3; }
    .week .by-1 { animation-name: appear-1; }
    @keyframes appear-0 { from { opacity: 0; transform: scale(.2); } }
    @keyframes appear-1 { from { opacity: 0; transform: scale(.2); } }
    @media (max-width: 820px) {
      :host { padding: 8px 14px 4px; }
      .band { grid-template-columns: auto 1fr auto; gap: 6px 12px; }
      pip-starling { width: 84px; grid-area: 1 / 1; justify-self: start; }
      .words {
        grid-area: 1 / 1 / auto / -1;
        margin-inline-start: 98px;
        align-self: center;
        padding: 10px 18px;
        font-size: 1.25rem;
      }
      .total { grid-area: 2 / 1; padding-block: 4px; padding-inline: 10px 18px; font-size: 1.6rem; }
      .total .star { width: 42px; }
      .week {
        grid-area: 2 / 2;
        justify-self: stretch;
        flex-direction: column;
        justify-content: center;
        padding: 4px;
        font-size: 1rem;
      }
      .stars { max-width: 106px; gap: 2px 4px; justify-content: center; }
      .week .star { width: 18px; }
      :host(:not([hasback])) .stars { max-width: 76px; }
      :host(:not([hasback])) .week .star { width: 12px; }
      .shop { grid-area: 2 / 3; min-width: 0; padding-inline: 8px; }
      .shop span { max-width: 6.5em; }
      :host([hasback]) .total { grid-area: 1 / 3; }
      :host([hasback]) .week { grid-area: 1 / 2; }
      .back { grid-area: 1 / 1; padding: 0; justify-content: center; }
      .back span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    }
    /* A phone in landscape: everything in one low row. */
    @media (max-height: 560px) and (min-width: 600px) {
      :host { padding: 6px 14px 0; }
      .band { grid-template: auto / auto 1fr auto auto auto; gap: 12px; max-width: none; }
      pip-starling { width: 64px; margin: 0; grid-area: auto; }
      .words {
        grid-area: auto;
        margin-inline-start: 0;
        justify-self: start;
        align-self: center;
        padding: 8px 18px;
        font-size: 1.1rem;
      }
      .week, :host([hasback]) .week {
        grid-area: 1 / 3;
        flex-direction: row;
        justify-content: center;
        padding: 4px 16px;
        font-size: 1rem;
      }
      .stars, :host(:not([hasback])) .stars { max-width: 106px; }
      .week .star { width: 18px; }
      :host(:not([hasback])) .week { flex-direction: column; padding: 4px 10px; }
      :host(:not([hasback])) .stars { max-width: 76px; }
      :host(:not([hasback])) .week .star { width: 12px; }
      :host(:not([hasback])) .shop { padding-inline: 10px; }
      .total, :host([hasback]) .total { grid-area: 1 / 4; font-size: 1.6rem; }
      .shop { grid-area: 1 / 5; }
      .back { grid-area: 1 / 1; }
    }
    /* A small one has space either for what Pip says, or for Pip. */
    @media (max-height: 560px) and (min-width: 600px) and (max-width: 720px) {
      :host(:not([hasback])) pip-starling { display: none; }
      .words { grid-column: 1 / 3; }
      .words::before { display: none; }
    }
    /* At this magnification, everything is stacked. */
    @media (max-width: 300px) {
      .band { display: flex; flex-wrap: wrap; }
      .words { margin: 0; font-size: 1rem; padding: 8px 12px; }
      .week { flex: 1; }
    }
  `,
  ];

  #news = '';

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('total');
    if (before !== undefined) this.#news = this.total > before ? this.speech.child('starLit', { n: this.total }) : '';
  }

  override render() {
    const weekWords = this.speech.child('starsWeek', { n: this.week });
    return html`<header class="band">
      ${
        this.hasBack
          ? html`<button class="back" data-testid="back-to-board"
            @click=${() => tell(this, 'back')}>${back}<span>${this.speech.child('backToBoard')}</span></button>`
          : html`<pip-starling .mood=${this.mood} .stage=${stageOf(this.total)} @click=${this.#openSky}></pip-starling>`
      }
      ${this.words ? html`<h1 class="words">${this.words}</h1>` : nothing}
      <button class="week" data-testid="open-sky" aria-label="${this.speech.child('mySky')}: ${weekWords}"
        @click=${this.#openSky}>
        ${this.#weekStars()}<b>${this.speech.child('mySky')}</b>
      </button>
      <div class="total" title=${this.speech.child('starsTotal')}>
        ${star}<span class="only-read">${this.speech.child('starsTotal')}: </span><span
          data-testid="star-total">${this.total}</span>
      </div>
      ${
        this.hasBack
          ? nothing
          : html`<button class="shop ${this.hasNews ? 'gold' : ''}" data-testid="open-shop"
            @click=${() => tell(this, 'open-shop')}>
        <img src=${pictureUrl('1f381')} alt=""><span>${this.speech.child(
          this.hasNews ? 'shopNews' : 'shop',
        )}</span></button>`
      }
      <span class="only-read" aria-live="polite">${this.#news}</span>
    </header>`;
  }

  /**
   * The newest star appears with an animation, even if ten are already there: every second one uses the same picture
   * under another name, which restarts it.
   */
  #weekStars(): TemplateResult {
    const shown = Math.min(this.week, MOST_STARS);
    return html`<span class="stars">${Array.from(
      { length: shown },
      (_, i) => html`<span
        class=${i + 1 === shown ? `new by-${this.week % 2}` : ''}>${star}</span>`,
    )}</span>`;
  }

  readonly #openSky = (): void => tell(this, 'open-sky');

  /** Moves the focus to the door of the screen that was left. */
  async focusDoor(name: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-testid=open-${name}]`)?.focus();
  }

  /** Where a flying star has to land. */
  target(): DOMRect {
    return (this.renderRoot.querySelector('.total .star') ?? this).getBoundingClientRect();
  }
}
customElements.define('sky-band', SkyBand);
