import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { eye } from '../pictures/icons';
import { pictureUrl, ROUTINE_PICTURES } from '../pictures/picture';
import type { Screen } from '../current-screen';
import { base } from '../styles/base';
import '../scenery/pip';
import { stageOf } from '../scenery/pip-stages';
import type { Speech } from '../text/speech';
import { isLit, type Child } from './board';
import { breaksAfter } from '../breaks/break-places';
import { isTwin, nextCard, type RoutineGroup, type TodayCard } from './today';
import type { ActivityCard } from './activity-card';
import './activity-card';

/** Today's cards, in the order of the family's day. The next one is marked; the child may take any. */
export class BoardScreen extends LitElement {
  static override properties = {
    speech: { attribute: false },
    child: { attribute: false },
    groups: { attribute: false },
  };
  speech!: Speech;
  child!: Child;
  groups: RoutineGroup[] | undefined;

  static override styles = [
    base,
    css`
    :host { max-width: 1180px; margin: 0 auto; padding: 8px 24px 32px; }
    section { margin-top: 14px; }
    h2 {
      display: inline-flex;
      align-items: center;
      gap: 12px;
      margin: 8px 0 14px;
      font-size: 1.35rem;
      color: var(--ink);
      background: var(--paper); border-radius: 30px; padding-block: 6px; padding-inline: 8px 22px; }
    h2 img { width: 44px; height: 44px; }
    .routines { display: flex; flex-wrap: wrap; gap: 8px 28px; align-items: flex-start; }
    ul { display: flex; flex-wrap: wrap; gap: 20px; }
    /*
     * A break card loads after the cards; its space is reserved, so that nothing moves and the next card stays in view.
     */
    break-card:not(:defined) { display: block; width: 168px; min-height: 176px; }
    .choice { padding: 10px 16px 16px; border-radius: 40px; background: var(--paper-dim); }
    h3 { padding: 0 10px 18px; font-size: 1.15rem; color: var(--ink); }
    .choice div { display: flex; flex-wrap: wrap; gap: 16px; }
    .choice b { margin: auto; color: var(--ink); }
    .watchers, .quiet {
      display: inline-flex;
      align-items: center;
      gap: 10px;
      margin-top: 26px;
      padding: 10px 20px;
      border-radius: 24px;
      background: var(--paper);
      color: var(--ink);
      font-size: 1.1rem;
    }
    .quiet { font-size: 1.5rem; }
    .free { display: flex; flex-wrap: wrap; align-items: center; justify-content: center; gap: 20px 60px; }
    .free pip-starling { width: min(280px, 60vw); }
    @media (max-width: 700px) {
      :host { padding: 4px 14px 24px; }
      section, ul, li, .choice activity-card { width: 100%; }
      ul { gap: 16px; }
      break-card:not(:defined) { width: 100%; min-height: 96px; }
    }
  `,
  ];

  override render() {
    const next = this.groups && nextCard(this.groups);
    const breaks = breaksAfter(this.groups ?? [], this.speech.mode);
    return html`
      ${this.groups === undefined ? html`<p class="quiet">${this.speech.child('needsBoard')}</p>` : nothing}
      <div class="routines">${this.groups?.map((group) => this.#routine(group, next, breaks))}</div>
      ${this.groups?.length === 0 ? this.#free() : nothing}
      ${this.#watchers()}`;
  }

  /** Scrolls the next card into view, however much of the day is done above it. */
  override async firstUpdated(): Promise<void> {
    const next = this.renderRoot.querySelector<ActivityCard>('activity-card[next]');
    await next?.updateComplete;
    next?.scrollIntoView({ block: 'nearest' });
  }

  /** Moves the focus back to the card or break that was left. Waits for the cards, which render after this screen. */
  async focusOpener(from: Screen): Promise<void> {
    await this.updateComplete;
    const card =
      'slot' in from
        ? [...this.renderRoot.querySelectorAll('activity-card')].find(
            (candidate) => candidate.card.slot.slot === from.slot,
          )
        : this.renderRoot.querySelector<LitElement>('break-card');
    await card?.updateComplete;
    (card?.renderRoot as ShadowRoot | undefined)?.querySelector('button')?.focus();
  }

  /** A day without cards is a good day too. */
  #free(): TemplateResult {
    return html`<div class="free"><pip-starling mood="happy" .stage=${stageOf(this.child.stars.total)}></pip-starling>
      ${this.speech.mode === 'GROWN_UP_LED' ? nothing : html`<break-card .speech=${this.speech}></break-card>`}</div>`;
  }

  #routine({ routine, cards }: RoutineGroup, next: TodayCard | undefined, breaks: Set<string>): TemplateResult {
    return html`<section>
      <h2><img src=${pictureUrl(ROUTINE_PICTURES[routine] ?? '1f308')} alt="">${this.speech.child(routine)}</h2>
      <ul>${cards.map(
        (card, i) =>
          html`${this.#place(card, cards, i, next)}${
            breaks.has(card.slot.slot)
              ? html`<li><break-card
                .speech=${this.speech}></break-card></li>`
              : nothing
          }`,
      )}</ul>
    </section>`;
  }

  /** Shows the two cards of a "this or that" choice side by side under one heading. */
  #place(card: TodayCard, cards: TodayCard[], i: number, next: TodayCard | undefined) {
    const draw = (one: TodayCard) =>
      html`<activity-card .speech=${this.speech} .card=${one} ?next=${one === next}></activity-card>`;
    const twin = cards.find((other) => isTwin(card, other));
    if (!twin) return html`<li>${draw(card)}</li>`;
    const word = isLit(card.slot) || isLit(twin.slot) ? 'choseOne' : 'chooseOne';
    return cards.indexOf(twin) < i
      ? nothing
      : html`<li class="choice" data-testid="choice"><h3>${this.speech.child(word)}</h3><div>${draw(card)}<b
      >${this.speech.child('or')}</b>${draw(twin)}</div></li>`;
  }

  /** Children are told openly who sees their stars. */
  #watchers() {
    const names = this.child.watchers;
    return names.length
      ? html`<p class="watchers">${eye}<span>${this.speech.child('watchersSee', {
          names: this.speech.list(names),
        })}</span></p>`
      : nothing;
  }
}
customElements.define('board-screen', BoardScreen);

declare global {
  interface HTMLElementTagNameMap {
    'board-screen': BoardScreen;
  }
}
