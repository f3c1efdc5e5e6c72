import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { LeaveLock } from '../board/board';
import { base } from '../styles/base';
import type { GrownUpKey, Speech } from '../text/speech';
import { cornerStyles } from './corner-styles';
import { leave, type Keeping, type LeaveAnswer } from './leave';
import './leave-hold';

const SIGN_IN = '/login';
const WORDS: Record<Exclude<LeaveAnswer, 'left'>, GrownUpKey> = {
  'wrong-pin': 'wrongPin',
  'slow-down': 'slowDown',
  later: 'leaveLater',
};

/**
 * The way out of child mode, to the sign-in page: by the family's PIN, or by holding if there is none. It ends nothing
 * else.
 */
export class LeavePart extends LitElement {
  static override properties = {
    speech: { attribute: false },
    lock: { attribute: false },
    kept: { attribute: false },
    isOut: { type: Boolean },
    answer: { state: true },
    isChecking: { state: true },
  };
  speech!: Speech;
  lock: LeaveLock | null | undefined;
  kept: Keeping | undefined;
  /** Whether the server could not be reached a moment ago. */
  isOut = false;
  answer: LeaveAnswer | undefined;
  isChecking = false;

  static override styles = [
    base,
    cornerStyles,
    css`
    :host { padding: 0; margin: 0; max-width: none; display: grid; gap: 12px; justify-items: start; }
    button, a { min-height: 80px; }
    a {
      display: inline-grid;
      place-items: center;
      padding: 6px 24px;
      border-radius: 22px;
      background: var(--brand);
      color: var(--on-brand);
      font-weight: 800;
      text-decoration: none;
    }
    button { background: var(--brand); color: var(--on-brand); }
  `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.#goOn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#goOn);
  }

  override render(): TemplateResult {
    const say = (key: GrownUpKey) => this.speech.grownUp(key);
    if (this.answer === 'left') {
      return html`<p role="status" data-testid="left">${say('leaveOffline')}</p><a data-testid="to-sign-in"
        href=${SIGN_IN}>${say('toSignIn')}</a>`;
    }
    return html`<p>${say('leaveGoes')}</p>${
      this.lock
        ? this.#form()
        : html`
      <leave-hold .speech=${this.speech} @open-grown-up=${this.#held}></leave-hold><p>${say('leaveNoPin')}</p>`
    }`;
  }

  /** Moves the focus to what replaced the form. */
  override updated(changed: PropertyValues<this>): void {
    if (changed.has('answer')) this.renderRoot.querySelector('a')?.focus();
  }

  #form(): TemplateResult {
    const say = (key: GrownUpKey) => this.speech.grownUp(key);
    return html`<form @submit=${this.#try}>
      <label>${say('pin')}<input data-testid="leave-pin" type="password" inputmode="numeric" autocomplete="off"
        maxlength="6"></label>
      <button data-testid="leave" ?disabled=${this.isChecking}>${say('leave')}</button>
      <p role="status" data-testid="leave-answer" data-state=${this.answer ?? nothing}>${
        this.answer && this.answer !== 'left' ? say(WORDS[this.answer]) : nothing
      }</p></form>`;
  }

  readonly #held = (event: Event): void => {
    event.stopPropagation();
    this.#left();
  };

  readonly #try = async (event: Event): Promise<void> => {
    event.preventDefault();
    const input = this.renderRoot.querySelector('input')!;
    if (!input.value || this.isChecking) return;
    this.isChecking = true;
    const answer = await leave(input.value, this.lock!, this.kept!).catch(() => 'later' as const);
    this.isChecking = false;
    if (answer === 'left') return this.#left();
    this.answer = answer;
    input.value = '';
    input.focus();
  };

  /** Without a network there is no sign-in page to go to; it then says so, and goes there once there is. */
  #left(): void {
    this.answer = 'left';
    if (navigator.onLine && !this.isOut) location.assign(SIGN_IN);
  }

  readonly #goOn = (): void => {
    if (this.answer === 'left') location.assign(SIGN_IN);
  };
}
customElements.define('leave-part', LeavePart);
