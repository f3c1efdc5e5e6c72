import { css, html, LitElement, nothing } from 'lit';
import type { PairAnswer } from '../tablet/play-api';
import { tell } from '../tell';
import { askToPersist } from '../installed/storage';
import { back } from '../pictures/icons';
import { wipe } from '../pictures/later-icons';
import { deviceName } from './device-name';
import { base } from '../styles/base';
import type { GrownUpKey, Speech } from '../text/speech';
import { takeLinkCode } from './link-code';
import '../scenery/pip';

const LENGTH = 6;
const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];
const WORDS: Record<Exclude<PairAnswer, 'paired'>, GrownUpKey> = {
  'wrong-code': 'pairWrong',
  'slow-down': 'pairSlow',
  later: 'pairLater',
};

/** Six big digits, typed by touch or by keyboard. */
export class PairScreen extends LitElement {
  static override properties = {
    speech: { attribute: false },
    pair: { attribute: false },
    first: {},
    waiting: { type: Number },
    mayGoBack: { type: Boolean },
    code: { state: true },
    answer: { state: true },
    busy: { state: true },
  };
  speech!: Speech;
  pair!: (code: string, name: string) => Promise<PairAnswer>;
  /** A code that came with the link. */
  first = '';
  /** The number of entries waiting on this tablet until it is connected again. */
  waiting = 0;
  /** Whether there is something to go back to. */
  mayGoBack = false;
  code = '';
  answer: PairAnswer | undefined;
  busy = false;

  static override styles = [
    base,
    css`
    :host { display: grid; place-items: center; min-height: 100%; padding: 8px 16px; }
    article {
      position: relative;
      display: grid;
      justify-items: center;
      gap: 14px;
      background: var(--paper);
      border-radius: 40px;
      padding: 16px 34px 22px;
      box-shadow: 0 8px 0 var(--shade);
      text-align: center;
    }
    pip-starling { width: 104px; margin: -6px 0 -4px; }
    .back {
      position: absolute;
      top: 16px;
      inset-inline-start: 16px;
      display: inline-flex;
      align-items: center;
      gap: 10px;
      background: var(--paper-dim);
    }
    h1 { font-size: 1.7rem; max-width: 17em; }
    /* A number and its keys run from left to right in every language. */
    .code, .keys { direction: ltr; --onward: 1; }
    .code { display: flex; gap: 10px; }
    .code span {
      width: 52px;
      height: 64px;
      border-radius: 18px;
      border: 3px solid var(--edge);
      display: grid;
      place-items: center;
      font-size: 2rem;
      font-weight: 900;
    }
    .keys { display: grid; grid-template-columns: repeat(5, minmax(80px, 96px)); gap: 16px; }
    .keys button { font-size: 2rem; background: var(--lilac); color: var(--on-tint); padding: 0; }
    .keys .wipe { grid-column: 2; display: grid; place-items: center; background: var(--paper-dim); color: var(--ink); }
    .keys .gold { grid-column: 3 / 5; font-size: 1.6rem; background: var(--gold); color: var(--on-gold); }
    button[disabled] { opacity: .5; }
    .word { min-height: 1.4em; }
    .kept { font-size: 1rem; font-weight: 500; max-width: 34em; }
    @media (max-height: 560px) {
      article { gap: 8px; padding: 10px 20px; }
      pip-starling { display: none; }
      h1 { font-size: 1.3rem; }
      .code span { width: 40px; height: 46px; font-size: 1.5rem; }
      .word { min-height: 0; }
      .keys { gap: 8px 16px; }
      .keys button { min-height: 64px; }
    }
    @media (max-width: 700px) {
      article { padding: 14px 16px 20px; gap: 10px; border-radius: 32px; }
      .back span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      .back { justify-content: center; padding: 0; }
      pip-starling { width: 84px; }
      h1 { font-size: 1.35rem; }
      .code { gap: 6px; }
      .code span { width: 42px; height: 54px; }
      .keys { grid-template-columns: repeat(3, 88px); }
      .keys .wipe, .keys .gold { grid-column: auto; }
      .keys .zero, .keys .gold { order: 1; }
    }
  `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.#typed);
    addEventListener('hashchange', this.#linked);
  }

  override firstUpdated(): void {
    this.#take(this.first);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#typed);
    removeEventListener('hashchange', this.#linked);
  }

  override render() {
    return html`<article>
      ${
        this.mayGoBack
          ? html`<button class="back" data-testid="keep-connected"
            @click=${() => tell(this, 'back')}>${back}<span>${this.speech.grownUp('keepConnected')}</span></button>`
          : nothing
      }
      <pip-starling></pip-starling>
      <h1>${this.speech.grownUp('pairTitle')}</h1>
      <div class="code" role="img" aria-label="${this.speech.grownUp('pairDigits')}: ${this.code}">
        ${Array.from({ length: LENGTH }, (_, i) => html`<span>${this.code[i] ?? ''}</span>`)}</div>
      <p class="word" role="status" data-testid="pair-answer">${this.#word()}</p>
      <div class="keys">${DIGITS.map(
        (digit) => html`<button class=${digit === '0' ? 'zero' : ''}
          data-testid="pair-digit-${digit}" @click=${() => this.#add(digit)}>${digit}</button>`,
      )}
        <button class="wipe" data-testid="pair-clear" aria-label=${this.speech.grownUp('pairClear')} @click=${() => {
          this.code = this.code.slice(0, -1);
        }}>${wipe}</button>
        <button class="gold" data-testid="pair-submit" ?disabled=${this.code.length < LENGTH || this.busy}
          @click=${() => this.#submit()}>${this.speech.grownUp('pairGo')}</button>
      </div>
      ${
        this.waiting
          ? html`<p class="kept">${this.speech.grownUp('unpairedWaiting', { n: this.waiting })}</p>`
          : nothing
      }
    </article>`;
  }

  #word(): string {
    if (this.busy) return this.speech.grownUp('pairing');
    return this.answer && this.answer !== 'paired' ? this.speech.grownUp(WORDS[this.answer]) : '';
  }

  #add(digit: string): void {
    if (this.busy) return;
    this.answer = undefined;
    this.code = (this.code + digit).slice(0, LENGTH);
  }

  readonly #typed = (event: KeyboardEvent): void => {
    if (/^\d$/.test(event.key)) this.#add(event.key);
    if (event.key === 'Backspace') this.code = this.code.slice(0, -1);
    if (
      event.key === 'Enter' &&
      this.code.length === LENGTH &&
      event.composedPath()[0] instanceof HTMLButtonElement === false
    )
      void this.#submit();
  };

  /** A link scanned while this page is open changes only the fragment. */
  readonly #linked = (): void => this.#take(takeLinkCode());

  #take(code: string): void {
    if (!code) return;
    this.code = code;
    void this.#submit();
  }

  async #submit(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.answer = await this.pair(this.code, deviceName());
    this.busy = false;
    // The right moment: a grown-up is here and has just said that this tablet is the child's.
    if (this.answer === 'paired') void askToPersist();
    // A code that could not reach the server stays, so that it can be tried again.
    if (this.answer === 'wrong-code') this.code = '';
  }
}
customElements.define('pair-screen', PairScreen);
