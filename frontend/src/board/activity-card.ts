import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { check, hand, moon, part, plaster, star } from '../pictures/icons';
import '../pictures/move-picture';
import { base } from '../styles/base';
import { disciplineStyles } from '../styles/discipline';
import { directionOf } from '../text/direction';
import type { Speech } from '../text/speech';
import type { CardState } from './board';
import { disciplineChip } from './discipline';
import { tell } from './tell';
import { textsOf, type TodayCard } from './today';

/** What a state looks like besides its word. */
export const STATE_SIGNS: Record<CardState, TemplateResult | typeof star> = {
  open: star, done: check, tried: hand, partly: part, 'not-today': moon, resting: plaster,
};

/** One of today's cards: picture first, then the name, then how it stands. */
export class ActivityCard extends LitElement {
  static override properties = { speech: { attribute: false }, card: { attribute: false }, next: { type: Boolean, reflect: true } };
  speech!: Speech;
  card!: TodayCard;
  next = false;

  static override styles = [base, disciplineStyles, css`
    :host, button { height: 100%; }
    :host { scroll-margin-block: 24px 120px; }
    button { position: relative; display: grid; justify-items: center; align-content: start; gap: 8px; width: 204px; min-height: 236px;
      padding: 18px 12px 14px; border-radius: var(--round); }
    .disc { width: 116px; height: 116px; border-radius: 50%; }
    .disc[drawn] { width: 172px; height: 129px; border-radius: 24px; }
    .name { font-size: 1.3rem; }
    .row { display: flex; gap: 8px; align-items: center; margin-top: auto; }
    .state { display: inline-flex; align-items: center; gap: 6px; font-size: 1rem; }
    .state .icon, .state .star { width: 26px; height: 26px; }
    .star { fill: var(--star-off); stroke: var(--edge); stroke-width: 1.6; }
    .lit { position: absolute; top: -8px; inset-inline-end: -8px; width: 62px; }
    .lit .star { fill: var(--gold); stroke: var(--gold-deep); stroke-width: 1.2; }
    [data-state='done'], [data-state='tried'], [data-state='partly'], [data-state='not-today'], [data-state='resting'] {
      background: var(--paper-dim); box-shadow: none; }
    [data-state='not-today'] .disc, [data-state='resting'] .disc { opacity: .6; }
    .ribbon { position: absolute; top: -12px; inset-inline: 0; width: max-content; margin-inline: auto; padding: 4px 20px; border-radius: 20px; background: var(--brand); color: var(--on-brand); font-size: 1.05rem; }
    :host([next]) button { width: 264px; outline: 5px solid var(--brand); outline-offset: -5px; }
    :host([next]) .disc { width: 136px; height: 136px; }
    :host([next]) .disc[drawn] { width: 220px; height: 165px; }
    :host([next]) button:focus-visible { outline: 4px solid var(--focus); outline-offset: 3px; }
    @media (max-width: 700px) {
      button, :host([next]) button { width: 100%; min-height: 120px; grid-template-columns: auto 1fr; justify-items: start; column-gap: 16px; text-align: start; padding: 14px 18px; }
      .lit { width: 44px; }
      .disc, :host([next]) .disc { width: 92px; height: 92px; grid-row: span 2; }
      .disc[drawn], :host([next]) .disc[drawn] { width: 108px; height: 81px; border-radius: 16px; }
      .name { align-self: end; }
      .row { margin: 0; align-self: start; }
      .ribbon { inset-inline: auto 24px; }
    }
  `];

  override render() {
    const { slot, card } = this.card;
    const texts = textsOf(card, this.speech.language);
    const lit = slot.state !== 'open' && slot.state !== 'not-today' && slot.logged;
    return html`<button data-testid="card" data-slot=${slot.slot} data-state=${slot.state} @click=${this.#open}>
      ${this.next ? html`<span class="ribbon">${this.speech.child('next')}</span>` : nothing}
      <move-picture class="disc ${card.discipline}" .card=${card} own></move-picture>
      <span class="name" lang=${texts.language} dir=${directionOf(texts.language)}>${texts.name}</span>
      <span class="row">${disciplineChip(card.discipline, this.speech)}
        <span class="state">${STATE_SIGNS[slot.state]}${this.speech.child(`state_${this.card.isSpare ? 'spare' : slot.state}`)}</span></span>
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
