import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { loadPart } from '../later-parts';
import type { PracticeResult } from '../outbox/command';
import { star } from '../pictures/icons';
import type { Screen } from '../screen';
import { greeting, moodOver } from '../sky/greeting';
import type { SkyBand } from '../sky/sky-band';
import { starsOfWeek } from '../sky/sky-week';
import { flyStar } from '../sky/star-flight';
import { base } from '../styles/base';
import { screenStyles } from '../styles/screen';
import type { Tablet } from '../tablet';
import type { Speech } from '../text/speech';
import type { Child, Claim, Reward } from './board';
import { tell } from './tell';
import { allCards, dateIn, todayOf, type RoutineGroup, type TodayCard } from './today';
import { mayUndo } from './undo-window';
import '../sky/sky-band';
import './board-screen';
import './card-screen';

// How long a tap waits for its face: children look at a smile at once, but pain is chosen together with a grown-up.
const FEELING_MS = 4000;
const PAIN_MS = 30_000;

interface GivenAnswer {
  result: PracticeResult;
  reps?: number;
  from: DOMRect;
}

/** One child at play: the sky above, and the board, a card or the shop below it. */
export class ChildPlay extends LitElement {
  static override properties = {
    tablet: { attribute: false }, child: { attribute: false }, speech: { attribute: false }, screen: { attribute: false },
    now: { attribute: false }, asksFeeling: { state: true },
  };
  tablet!: Tablet;
  child!: Child;
  speech!: Speech;
  screen!: Screen;
  /** The server's time. */
  now = 0;
  asksFeeling = false;
  #feelingTimer: ReturnType<typeof setTimeout> | undefined;

  static override styles = [base, screenStyles, css`
    :host { display: contents; }
    .flying { position: fixed; z-index: 10; width: 72px; pointer-events: none; will-change: transform; }
    .flying .star { fill: var(--gold); stroke: var(--gold-deep); stroke-width: 1; }
  `];

  /** Leaving a card lets its tap go; coming back to the board puts the keyboard at that card. */
  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('screen');
    if (!before || !('slot' in before)) return;
    if (!('slot' in this.screen) || this.screen.slot !== before.slot) this.#stopAsking();
    if (this.screen.at === 'board') void this.updateComplete.then(() => this.renderRoot.querySelector('board-screen')?.focusCard(before.slot));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopAsking();
  }

  override render() {
    const groups = todayOf(this.child, this.now);
    return html`${this.#sky(groups)}<main>${this.#inner(groups)}</main><span class="flying" hidden>${star}</span>`;
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('screen')) this.renderRoot.querySelector('main')!.scrollTo(0, 0);
  }

  #sky(groups: RoutineGroup[] | undefined): TemplateResult {
    const { child, speech } = this;
    const isBoard = this.screen.at === 'board';
    return html`<sky-band .speech=${speech} .words=${isBoard ? greeting(child, groups, speech) : ''} .hasBack=${!isBoard}
      .mood=${moodOver(groups)} .total=${child.stars.total} .week=${starsOfWeek(this.tablet.keeper.weeks, child, dateIn(child.zone, this.now))}
      .hasNews=${child.claims.some((claim) => claim.status === 'APPROVED')}
      @open-shop=${() => this.#go({ at: 'shop' })} @back=${() => this.#go({ at: 'board' })}></sky-band>`;
  }

  #inner(groups: RoutineGroup[] | undefined): TemplateResult {
    const { child, speech, screen } = this;
    if (screen.at === 'shop') {
      return html`<shop-screen .speech=${speech} .child=${child} @ask=${(event: CustomEvent<Reward>) => this.tablet.ask(child, event.detail)}
        @enjoyed=${(event: CustomEvent<Claim>) => this.tablet.enjoyed(event.detail)}></shop-screen>`;
    }
    const card = 'slot' in screen ? allCards(groups ?? []).find(({ slot }) => slot.slot === screen.slot) : undefined;
    if (card) return this.#card(card);
    return html`<board-screen .speech=${speech} .child=${child} .groups=${groups}
      @open-card=${(event: CustomEvent<string>) => this.#go({ at: 'card', slot: event.detail, just: false })}></board-screen>`;
  }

  #card(card: TodayCard): TemplateResult {
    const { child, speech, screen } = this;
    const undoable = mayUndo(card.slot, card.card, child.stars.balance, this.now);
    if (screen.at === 'hurt' && customElements.get('hurt-screen')) {
      return html`<hurt-screen .speech=${speech} .card=${card} .nickname=${child.nickname} .mayUndo=${undoable} @undo=${() => this.#undo(card)}
        @pain=${(event: CustomEvent<number>) => void this.tablet.letGo({ pain: event.detail })}></hurt-screen>`;
    }
    return html`<card-screen .speech=${speech} .card=${card} .nickname=${child.nickname} .mayUndo=${undoable} .asksFeeling=${this.asksFeeling}
      .justAnswered=${screen.at === 'card' && screen.just} @undo=${() => this.#undo(card)}
      @answer=${(event: CustomEvent<GivenAnswer>) => this.#answer(card, event.detail)}
      @hurts=${() => this.#hurts(card)} @feeling=${this.#feeling}></card-screen>`;
  }

  #answer(card: TodayCard, { result, reps, from }: GivenAnswer): void {
    this.tablet.answer(card, { result, reps, holdMs: FEELING_MS });
    this.asksFeeling = true;
    this.#feelingTimer = setTimeout(() => {
      this.#stopAsking();
      void loadPart('shop');
    }, FEELING_MS);
    if (result !== 'NOT_TODAY') this.#fly(from);
    this.#go({ at: 'card', slot: card.slot.slot, just: true });
  }

  #hurts(card: TodayCard): void {
    this.tablet.answer(card, { result: 'NOT_TODAY', barrier: 'HURT', holdMs: PAIN_MS });
    this.#go({ at: 'hurt', slot: card.slot.slot });
  }

  #undo(card: TodayCard): void {
    this.#stopAsking();
    this.#go({ at: 'card', slot: card.slot.slot, just: false });
    void this.tablet.undo(this.child.id, card.slot.slot);
  }

  readonly #feeling = (event: CustomEvent<number>): void => {
    void this.tablet.letGo({ feeling: event.detail });
    this.#stopAsking();
  };

  #stopAsking(): void {
    clearTimeout(this.#feelingTimer);
    this.asksFeeling = false;
    void this.tablet.letGo();
  }

  #fly(from: DOMRect): void {
    const sky = this.renderRoot.querySelector<SkyBand>('sky-band')!;
    const flying = this.renderRoot.querySelector<HTMLElement>('.flying')!;
    requestAnimationFrame(() => flyStar(flying, from, sky.target()));
  }

  #go(screen: Screen): void {
    tell(this, 'go', screen);
  }
}
customElements.define('child-play', ChildPlay);
