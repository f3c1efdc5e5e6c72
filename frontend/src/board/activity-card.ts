import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { check, hand, moon, part, plaster, star } from '../pictures/icons';
import '../pictures/move-picture';
import { base } from '../styles/base';
import { disciplineStyles } from '../styles/discipline-styles';
import { directionOf } from '../text/direction';
import type { Speech } from '../text/speech';
import type { CardState } from './board';
import { disciplineChip } from '../card/discipline-chip';
import { tell } from '../tell';
import { textsOf, type TodayCard } from './today';

/** How a state looks, in addition to its word. */
export const STATE_SIGNS: Record<CardState, TemplateResult | typeof star> = {
  open: star,
  done: check,
  tried: hand,
  partly: part,
  'not-today': moon,
  resting: plaster,
};

/** One of today's cards: the picture first, then the name, then its state. */
export class ActivityCard extends LitElement {
  static override properties = {
    speech: { attribute: false },
    card: { attribute: false },
    next: { type: Boolean, reflect: true },
  };
  speech!: Speech;
  card!: TodayCard;
  next = false;

  static override styles = [
    base,
    disciplineStyles,
    css`
    :host, button { height: 100%; }
    :host { scroll-margin-block: 24px 120px; }
    /* The next card is marked but not bigger than the others, so that cards stay in place as they are done. */
    button {
      position: relative;
      display: grid;
      justify-items: center;
      align-content: start;
      gap: 10px;
      width: 224px;
      min-height: 240px;
      padding: 20px 14px 14px; border-radius: var(--round); }
    .pic { position: relative; }
    .pic .discipline { position: absolute; bottom: -8px; inset-inline-start: -8px; border: 3px solid var(--paper); }
    .disc { width: 120px; height: 120px; border-radius: 50%; }
    .disc[drawn] { width: 188px; height: 141px; border-radius: 24px; }
    .name { max-width: 100%; font-size: 1.3rem; overflow-wrap: anywhere; }
    .state {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      max-width: 100%;
      min-width: 0;
      margin-top: auto;
      font-size: 1rem;
      overflow-wrap: anywhere;
    }
    .state .icon, .state .star { flex: none; width: 26px; height: 26px; }
    .star { fill: var(--star-off); stroke: var(--edge); stroke-width: 1.6; }
    .lit { position: absolute; top: -8px; inset-inline-end: -8px; width: 62px; }
    .lit .star { fill: var(--gold); stroke: var(--gold-deep); stroke-width: 1.2; }
    [data-state='done'], [data-state='tried'], [data-state='partly'], [data-state='not-today'], [data-state='resting'] {
      background: var(--paper-dim); box-shadow: none; }
    [data-state='not-today'] .disc, [data-state='resting'] .disc { opacity: .6; }
    .ribbon {
      position: absolute;
      top: -12px;
      inset-inline: 0;
      width: max-content;
      max-width: 90%;
      margin-inline: auto;
      padding: 4px 20px;
      border-radius: 20px;
      background: var(--brand);
      color: var(--on-brand);
      font-size: 1.05rem;
    }
    :host([next]) button { outline: 5px solid var(--brand); outline-offset: -5px; }
    :host([next]) button:focus-visible { outline: 4px solid var(--focus); outline-offset: 3px; }
    @media (max-width: 700px) {
      button {
        width: 100%;
        min-height: 128px;
        grid-template: auto auto / auto minmax(0, 1fr);
        align-content: center;
        justify-items: start;
        gap: 6px 18px;
        text-align: start;
        padding: 16px 18px;
      }
      .lit { width: 44px; }
      .pic { grid-row: span 2; }
      .disc { width: 92px; height: 92px; }
      .disc[drawn] { width: 124px; height: 93px; border-radius: 18px; }
      .name { align-self: end; }
      .state { margin: 0; align-self: start; }
      .ribbon { inset-inline: auto 24px; }
    }
    @media (max-width: 300px) { button { grid-template: none / minmax(0, 1fr); } .pic { grid-row: auto; } }
  `,
  ];

  override render() {
    const { slot, card } = this.card;
    const texts = textsOf(card, this.speech.language);
    const lit = slot.state !== 'open' && slot.state !== 'not-today' && slot.logged;
    return html`<button data-testid="card" data-slot=${slot.slot} data-state=${slot.state} @click=${this.#open}>
      ${this.next ? html`<span class="ribbon">${this.speech.child('next')}</span>` : nothing}
      <span class="pic"><move-picture class="disc ${card.discipline}" .card=${card}
        own></move-picture>${disciplineChip(card.discipline, this.speech)}</span>
      <span class="name" lang=${texts.language} dir=${directionOf(texts.language)}>${texts.name}</span>
      <span class="state">${STATE_SIGNS[slot.state]}<span>${this.speech.child(
        `state_${this.card.isSpare ? 'spare' : slot.state}`,
      )}</span></span>
      ${lit ? html`<span class="lit">${star}</span>` : nothing}
    </button>`;
  }

  readonly #open = (): void => tell(this, 'open-card', this.card.slot.slot);
}
customElements.define('activity-card', ActivityCard);

declare global {
  interface HTMLElementTagNameMap {
    'activity-card': ActivityCard;
  }
}
