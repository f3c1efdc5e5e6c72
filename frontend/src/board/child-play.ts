import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { afterFrame } from '../after-frame';
import { loadPart } from '../later-parts';
import type { Face, PracticeResult, Setting } from '../outbox/command';
import { star } from '../pictures/icons';
import type { Screen } from '../current-screen';
import { greeting, moodOver } from '../scenery/greeting';
import type { SkyBand } from '../scenery/sky-band';
import { stageOf } from '../scenery/pip-stages';
import { starsOfWeek } from '../scenery/sky-week';
import { flyStar } from '../scenery/star-flight';
import { base } from '../styles/base';
import { screenStyles } from '../styles/screen-styles';
import type { Tablet } from '../tablet/tablet';
import type { Speech } from '../text/speech';
import type { Child, Claim, Reward } from './board';
import { tell } from '../tell';
import { partnersOf } from './partners';
import { isFirstOfItsMoment, type Asks } from '../questions/what-to-ask';
import { playSound } from '../scenery/play-sound';
import { allCards, dateOf, nextCard, todayOf, type RoutineGroup, type TodayCard } from './today';
import { mayUndo } from './undo-window';
import '../scenery/sky-band';
import './board-screen';

interface GivenAnswer {
  result: PracticeResult;
  reps?: number;
  with?: string;
  from: DOMRect;
}

/** The screen of one child: the sky above, and the board, a card, or the shop below it. */
export class ChildPlay extends LitElement {
  static override properties = {
    tablet: { attribute: false },
    child: { attribute: false },
    speech: { attribute: false },
    screen: { attribute: false },
    now: { attribute: false },
    asks: { state: true },
  };
  tablet!: Tablet;
  child!: Child;
  speech!: Speech;
  screen!: Screen;
  /** The server's time. */
  now = 0;
  asks: Asks = '';
  #asksPlace = false;

  static override styles = [
    base,
    screenStyles,
    css`
    :host { display: contents; }
    .flying { position: fixed; z-index: 10; width: 72px; pointer-events: none; will-change: transform; }
    .flying .star { fill: var(--gold); stroke: var(--gold-deep); stroke-width: 1; }
  `,
  ];

  /** Leaving a card ends its questions; returning to the board moves the focus to what was opened there. */
  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('screen');
    if (!before || before.at === 'board') return;
    if ('slot' in before && (!('slot' in this.screen) || this.screen.slot !== before.slot)) this.#stopAsking();
    if (this.screen.at === 'board') void this.updateComplete.then(() => this.#focusOpener(before));
  }

  #focusOpener(from: Screen): void {
    if ('slot' in from || from.at === 'break') void this.renderRoot.querySelector('board-screen')?.focusOpener(from);
    else void this.renderRoot.querySelector<SkyBand>('sky-band')?.focusDoor(from.at);
  }

  override render() {
    const groups = todayOf(this.child, this.now);
    return html`${this.#sky(groups)}<main class=${this.screen.at}>${this.#inner(groups)}</main><span class="flying"
      hidden>${star}</span>`;
  }

  /** The board is there, so load what can be opened from it; a card then opens at once. */
  override firstUpdated(): void {
    void loadPart('card');
  }

  /**
   * Scrolls up to an answer in the frame, which computes the layout anyway; here, it would be computed twice before the
   * star.
   */
  override updated(changed: PropertyValues<this>): void {
    if (!changed.has('screen')) return;
    const toTop = () => this.renderRoot.querySelector('main')!.scrollTo(0, 0);
    if (changed.get('screen')?.at === this.screen.at) requestAnimationFrame(toTop);
    else toTop();
  }

  #sky(groups: RoutineGroup[] | undefined): TemplateResult {
    const { child, speech } = this;
    const isBoard = this.screen.at === 'board';
    return html`<sky-band .speech=${speech} .words=${isBoard ? greeting(child, groups, speech) : ''}
      .hasBack=${!isBoard}
      .mood=${moodOver(groups)} .total=${child.stars.total}
      .week=${starsOfWeek(this.tablet.keeper.weeks, child, dateOf(child, this.now))}
      .hasNews=${child.claims.some((claim) => claim.status === 'APPROVED')}
      @open-shop=${() => this.#go({ at: 'shop' })} @open-sky=${() => this.#go({ at: 'sky' })}
      @back=${() => this.#go({ at: 'board' })}></sky-band>`;
  }

  #inner(groups: RoutineGroup[] | undefined): TemplateResult {
    const { child, speech, screen } = this;
    if (screen.at === 'shop') {
      return html`<shop-screen .speech=${speech} .child=${child}
        @ask=${(event: CustomEvent<Reward>) => this.tablet.ask(child, event.detail)}
        @enjoyed=${(event: CustomEvent<Claim>) => this.tablet.enjoyed(event.detail)}></shop-screen>`;
    }
    if (screen.at === 'sky')
      return html`<sky-screen .speech=${speech} .child=${child} .today=${dateOf(child, this.now)}></sky-screen>`;
    if (screen.at === 'break')
      return html`<break-screen .speech=${speech} .stage=${stageOf(child.stars.total)}
        @rested=${() => this.#go({ at: 'board' })}></break-screen>`;
    const card = 'slot' in screen ? allCards(groups ?? []).find(({ slot }) => slot.slot === screen.slot) : undefined;
    if (card) return this.#card(card);
    return html`${this.#news()}<board-screen .speech=${speech} .child=${child} .groups=${groups}
      @open-break=${() => this.#go({ at: 'break' })}
      @open-card=${(event: CustomEvent<string>) =>
        this.#go({ at: 'card', slot: event.detail, just: false })}></board-screen>`;
  }

  /** Good news appears once its part has loaded; it never delays the board. */
  #news(): TemplateResult {
    return html`<sky-news .speech=${this.speech} .child=${this.child}
      .today=${dateOf(this.child, this.now)}></sky-news>`;
  }

  #card(card: TodayCard): TemplateResult {
    const { child, speech, screen } = this;
    const undoable = mayUndo(card.slot, card.card, child.stars.balance, this.now);
    if (screen.at === 'hurt' && customElements.get('hurt-screen')) {
      return html`<hurt-screen .speech=${speech} .card=${card} .nickname=${child.nickname}
        .stage=${stageOf(child.stars.total)} .mayUndo=${undoable} @undo=${() => this.#undo(card)}
        @pain=${({ detail }: CustomEvent<number>) => this.#told(card, { pain: detail }, '')}></hurt-screen>`;
    }
    return html`<card-screen .speech=${speech} .card=${card} .nickname=${child.nickname} .mayUndo=${undoable}
      .asks=${this.asks} .stage=${stageOf(child.stars.total)} .news=${this.#news()}
      .partners=${partnersOf(child, this.tablet.children())}
      .justAnswered=${screen.at === 'card' && screen.just} @onward=${() => this.#go({ at: 'board' })}
      @undo=${() => this.#undo(card)}
      @answer=${(event: CustomEvent<GivenAnswer>) => this.#answer(card, event.detail)}
      @hurts=${() => this.#hurts(card)} @feeling=${({ detail }: CustomEvent<number>) =>
        this.#told(card, { feeling: detail }, 'effort')}
          @effort=${({ detail }: CustomEvent<number>) =>
            this.#told(card, { effort: detail }, this.#asksPlace ? 'place' : '')}
          @place=${({ detail }: CustomEvent<Setting>) => this.#told(card, { setting: detail }, '')}></card-screen>`;
  }

  #answer(card: TodayCard, { result, reps, with: partner, from }: GivenAnswer): void {
    const groups = todayOf(this.child, this.now) ?? [];
    const next = nextCard(groups);
    const chosen = (next && next.slot.slot !== card.slot.slot) || undefined;
    this.#asksPlace = result !== 'NOT_TODAY' && isFirstOfItsMoment(groups, card);
    this.tablet.answer(card, { result, reps, with: partner, chosen });
    this.asks = 'feeling';
    if (result !== 'NOT_TODAY') this.#fly(from);
    this.#go({ at: 'card', slot: card.slot.slot, just: true });
  }

  #hurts(card: TodayCard): void {
    this.tablet.answer(card, { result: 'NOT_TODAY', barrier: 'HURT' });
    this.#go({ at: 'hurt', slot: card.slot.slot });
  }

  #undo(card: TodayCard): void {
    this.#stopAsking();
    this.#go({ at: 'card', slot: card.slot.slot, just: false });
    void this.tablet.undo(this.child.id, card.slot.slot);
  }

  /**
   * Asks one question at a time, for as long as the child likes. After the faces are skipped, nothing more is asked.
   */
  #told(card: TodayCard, face: Face, asks: Asks): void {
    void this.tablet.add(card.slot.slot, face);
    this.asks = asks;
  }

  #stopAsking(): void {
    this.asks = '';
    void loadPart('shop');
  }

  #fly(from: DOMRect): void {
    const sky = this.renderRoot.querySelector<SkyBand>('sky-band')!;
    const flying = this.renderRoot.querySelector<HTMLElement>('.flying')!;
    afterFrame(() => flyStar(flying, from, sky.target()));
    playSound('star');
  }

  #go(screen: Screen): void {
    tell(this, 'go', screen);
  }
}
customElements.define('child-play', ChildPlay);
