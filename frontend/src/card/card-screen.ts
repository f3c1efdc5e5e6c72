import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { back, forward, plaster, star, undo } from '../pictures/icons';
import { people } from '../pictures/later-icons';
import '../pictures/move-picture';
import { afterFrame } from '../after-frame';
import { remember, remembered } from '../tablet/session';
import type { Asks } from '../questions/what-to-ask';
import { base } from '../styles/base';
import { disciplineStyles } from '../styles/discipline-styles';
import { directionOf } from '../text/direction';
import type { ChildKey, Speech } from '../text/speech';
import { tell } from '../tell';
import type { Child } from '../board/board';
import { hasTools } from './dosage';
import { textsOf, type TodayCard } from '../board/today';
import { cheer } from './card-cheer';
import { cardStyles } from './card-styles';
import { wordsForGrownUps } from './card-words';
import '../scenery/pip';
import './answers';
import './step-pages';

type ShownTexts = ReturnType<typeof textsOf>;

/** What covers the pages of a card. */
type Over = '' | 'answers' | 'words';

/** An opened card, one thing per screen: what it is, then step by step, and the answers when the child is finished. */
export class CardScreen extends LitElement {
  static override properties = {
    speech: { attribute: false },
    card: { attribute: false },
    nickname: {},
    mayUndo: { type: Boolean },
    asks: {},
    stage: { type: Number },
    news: { attribute: false },
    partners: { attribute: false },
    justAnswered: { type: Boolean },
    preview: { type: Boolean },
    isCheered: { state: true },
    page: { state: true },
    over: { state: true },
  };
  speech!: Speech;
  card!: TodayCard;
  nickname = '';
  mayUndo = false;
  /** What is asked after the answer. */
  asks: Asks = '';
  /** The stage that Pip has reached. */
  stage = 0;
  news: TemplateResult | undefined;
  partners: Child[] = [];
  /** True right after the child's answer, false when an answered card is opened again. */
  justAnswered = false;
  /** True once the answer has visibly counted; the next question then appears in the following frame. */
  isCheered = false;
  /** True inside a console, where somebody is typing and must keep the focus. */
  preview = false;
  /** 0 is the picture and the name; the steps follow. */
  page = 0;
  over: Over = '';
  #focused = false;
  #with = '';
  #lastAsked: Asks = '';

  static override styles = [base, disciplineStyles, cardStyles];

  /**
   * The answers are hidden rather than removed: removing the focused element would compute the layout once more before
   * the star.
   */
  override render() {
    const { slot } = this.card;
    const isCheer = this.justAnswered || slot.state === 'resting';
    const at = isCheer ? 'cheer' : this.over || (this.page ? 'step' : 'start');
    return html`<article class="at-${at}" data-testid="card" data-slot=${slot.slot} data-state=${slot.state}>
      <div class="pages">${isCheer ? this.#cheer() : this.#practice()}</div>
      <div class="end" ?hidden=${isCheer}>
        <practice-answers ?hidden=${this.over !== 'answers'} .speech=${this.speech}
          @answer=${this.#addMore}></practice-answers>
        ${isCheer ? nothing : this.#bar()}</div>
    </article>`;
  }

  /** An answered card still shows how the exercise is done. */
  get #isDone(): boolean {
    return this.card.slot.state !== 'open' && this.card.slot.state !== 'not-today';
  }

  #practice(): TemplateResult {
    const texts = textsOf(this.card.card, this.speech.language);
    return html`<section class="about">${this.#about(texts)}</section>
      <section class="work" ?hidden=${this.over !== ''}>${
        this.page ? nothing : this.#start(texts)
      }${this.#steps(texts)}</section>
      ${
        this.over === 'words'
          ? html`<section class="words">${wordsForGrownUps(
              this.card.card,
              texts,
              this.speech,
              this.nickname,
            )}</section>`
          : nothing
      }`;
  }

  #about(texts: ShownTexts): TemplateResult {
    const { card } = this.card;
    const words = this.#isPlain ? texts.purpose : texts.prompt;
    return html`<div class="picture">${
      card.media
        ? html`<own-media class="own" ?still=${this.page > 0} .speech=${this.speech} .card=${card}
          .name=${texts.name}></own-media>`
        : html`<move-picture class=${card.discipline} .card=${card} .name=${texts.name} moving></move-picture>`
    }</div>
      <div class="heading" lang=${texts.language} dir=${directionOf(texts.language)}><h1
        tabindex="-1">${texts.name}</h1>
        <p class="prompt">${words}</p></div>
      <read-aloud .speech=${this.speech} .language=${texts.language} .text=${`${texts.name}. ${words}`}></read-aloud>`;
  }

  /** The child chooses who joins in beforehand, so that nothing comes between a step and the answer. */
  #start(texts: ShownTexts): TemplateResult {
    const { state } = this.card.slot;
    return html`${
      state === 'open'
        ? nothing
        : html`<p
          class="again">${
            this.#isDone ? this.speech.child('doneBefore') : html`${this.speech.child('doItNow')} ${this.#undo()}`
          }</p>`
    }
      ${
        this.#isDone || this.preview
          ? nothing
          : html`<join-in .speech=${this.speech} .partners=${this.partners} .chosen=${this.#with}
            @joined=${(event: CustomEvent<string>) => {
              this.#with = event.detail;
            }}></join-in>`
      }
      ${
        texts.steps.length || this.#hasTools
          ? html`<button class="go brand" data-testid="lets-go"
            @click=${() => this.#turn(1)}><span>${this.speech.child(
              this.#isDone ? 'seeHow' : 'letsGo',
            )}</span>${forward}</button>`
          : nothing
      }`;
  }

  /** A counter or timer stays as it is while the child looks at something else; it is only hidden. */
  #steps(texts: ShownTexts): TemplateResult {
    const { dosage } = this.card.card;
    return html`<step-pages ?hidden=${!this.page} .speech=${this.speech} .steps=${texts.steps}
      .language=${texts.language} .at=${Math.max(0, this.page - 1)}
      @turn=${(event: CustomEvent<number>) => this.#turn(event.detail + 1)}>
      ${
        this.#hasTools
          ? html`<practice-tools .speech=${this.speech} .dosage=${dosage} .count=${this.#reps}
            @counted=${this.#counted}></practice-tools>`
          : nothing
      }
    </step-pages>`;
  }

  get #hasTools(): boolean {
    return !this.#isDone && hasTools(this.card.card.dosage);
  }

  /** What is always one touch away: "it hurts", words for grown-ups, and "I'm finished". */
  #bar(): TemplateResult {
    const { speech } = this;
    const words = html`<button class="words-sign" data-testid="for-grown-ups" aria-expanded=${this.over === 'words'}
      @click=${() => this.#lay('words')}>${people}<span>${speech.child('forGrownUps')}</span></button>`;
    if (this.#isDone) return html`<div class="bar">${words}${this.#undo()}</div>`;
    return html`<div class="bar"><button class="hurts" data-testid="it-hurts"
      @click=${() => tell(this, 'hurts')}>${plaster}<span>${speech.child('itHurts')}</span></button>
        ${
          this.over === 'answers'
            ? this.#barButton('not-yet', 'notYet', back)
            : html`${words}${this.#barButton('finished', 'finished', star)}`
        }</div>`;
  }

  #barButton(testId: string, words: ChildKey, sign: unknown): TemplateResult {
    return html`<button class=${testId} data-testid=${testId}
      @click=${() => this.#lay('answers')}>${sign}<span>${this.speech.child(words)}</span></button>`;
  }

  /** Playful prompts are for younger children; grown-ups and older children read what it is for. */
  get #isPlain(): boolean {
    return this.speech.mode !== 'CHILD';
  }

  #cheer(): TemplateResult {
    return cheer({
      speech: this.speech,
      nickname: this.nickname,
      state: this.card.slot.state,
      stage: this.stage,
      asks: this.asks,
      lastAsked: this.#lastAsked,
      isCheered: this.isCheered,
      news: this.news,
      undo: this.#undo(),
    });
  }

  /** Reports only what the child counted and whom it chose; nothing is inferred from the dose. */
  readonly #addMore = (event: CustomEvent<{ reps?: number; with?: string }>): void => {
    if (this.#reps) event.detail.reps = this.#reps;
    if (this.#with) event.detail.with = this.#with;
  };

  readonly #counted = (event: CustomEvent<number>): void => {
    this.#reps = event.detail;
    this.requestUpdate();
  };

  #undo() {
    return this.mayUndo
      ? html`<button data-testid="undo" class="undo"
        @click=${() => tell(this, 'undo')}>${undo}<span>${this.speech.child('undo')}</span></button>`
      : nothing;
  }

  #turn(page: number): void {
    const isNear = this.page && page;
    this.page = page;
    // The button for going on stays under the finger and keeps the focus from step to step.
    if (!isNear) this.#focusOn(() => this.renderRoot.querySelector<HTMLElement>(page ? 'step-pages' : 'h1'));
  }

  /** Shows something over the pages, or removes it again. */
  #lay(over: Over): void {
    this.over = this.over === over ? '' : over;
    const shown = this.over;
    this.#focusOn(() =>
      this.renderRoot.querySelector<HTMLElement>(shown === 'answers' ? 'practice-answers' : shown ? '.words h2' : 'h1'),
    );
  }

  #focusOn(find: () => HTMLElement | null): void {
    void this.updateComplete.then(() => find()?.focus({ preventScroll: true }));
  }

  /** Moves the focus along with the screen, for keyboards and screen readers. */
  override updated(changed: PropertyValues): void {
    if (changed.has('justAnswered') && this.justAnswered)
      afterFrame(() => {
        this.isCheered = this.justAnswered;
      });
    if (this.preview) return;
    if (changed.has('justAnswered') || !this.#focused)
      requestAnimationFrame(() => this.renderRoot.querySelector('h1')?.focus({ preventScroll: true }));
    this.#focused = true;
  }

  /** What the child counted on this card; it survives a look at the sky and a restart of the page. */
  get #reps(): number {
    return Number(remembered(`reps-${this.card.slot.slot}`));
  }

  set #reps(count: number) {
    remember(`reps-${this.card.slot.slot}`, String(count));
  }

  /** The last question stays in its place, so that nothing moves under the child's finger. */
  override willUpdate(): void {
    this.#lastAsked = this.justAnswered ? this.asks || this.#lastAsked : '';
    this.isCheered &&= this.justAnswered;
    if (this.#isDone && this.over === 'answers' && !this.justAnswered) this.over = '';
  }
}
customElements.define('card-screen', CardScreen);

declare global {
  interface HTMLElementTagNameMap {
    'card-screen': CardScreen;
  }
}
