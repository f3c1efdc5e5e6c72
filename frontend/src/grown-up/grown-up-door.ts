import { css, html, LitElement, type TemplateResult } from 'lit';
import { tell } from '../tell';
import { lock } from '../pictures/icons';
import { base } from '../styles/base';
import type { Speech } from '../text/speech';

/** The way to the grown-up's corner: hold for two seconds, by touch or with Enter. A tap alone does nothing. */
export class GrownUpDoor extends LitElement {
  static override properties = { speech: { attribute: false }, holding: { state: true } };
  speech!: Speech;
  holding = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  protected readonly seconds: number = 2;

  static override styles = [
    base,
    css`
    button {
      position: relative;
      overflow: hidden;
      min-width: var(--door, 80px);
      min-height: var(--door, 80px);
      display: inline-flex;
      align-items: center;
      gap: 8px;
      padding-block: 6px;
      padding-inline: 16px 20px;
      font-size: 1.05rem;
      touch-action: none;
    }
    button::before {
      content: '';
      position: absolute;
      inset: auto 0 0;
      height: 12px;
      background: var(--brand);
      transform: scaleX(0);
      transform-origin: calc(50% - 50% * var(--onward));
    }
    button.holding::before { transform: scaleX(1); transition: transform 2s linear; }
    button > * { position: relative; }
    .icon { width: 26px; height: 26px; }
    @media (max-width: 600px), (max-height: 560px) {
      button { padding: 0; justify-content: center; }
      button span { display: none; }
    }
  `,
  ];

  override render() {
    const { label } = this;
    return html`<button data-testid=${this.name} class=${this.holding ? 'holding' : ''} title=${label}
      aria-label=${label}
      @pointerdown=${this.#start} @pointerup=${this.#stop} @pointerleave=${this.#stop} @pointercancel=${this.#stop}
      @keydown=${this.#key} @keyup=${this.#stop} @blur=${this.#stop} @click=${this.#clicked}
      @contextmenu=${(event: Event) => event.preventDefault()}>${this.face}</button>`;
  }

  protected get name(): string {
    return 'grown-up';
  }

  protected get label(): string {
    return this.speech.child('holdOpen');
  }

  protected get face(): TemplateResult {
    return html`${lock}<span>${this.speech.child('grownUps')}</span>`;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  #byKey = false;

  readonly #start = (): void => {
    if (this.holding) return;
    this.#byKey = false;
    this.holding = true;
    this.#timer = setTimeout(() => this.open(), this.seconds * 1000);
  };

  readonly #stop = (): void => {
    clearTimeout(this.#timer);
    this.holding = false;
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (event.repeat) return;
    this.#start();
    this.#byKey = true;
  };

  /** Screen readers and switches click without a pointer and cannot hold. */
  readonly #clicked = (event: MouseEvent): void => {
    if (event.detail === 0 && !this.#byKey && !this.holding) this.clicked();
  };

  protected clicked(): void {
    this.open();
  }

  protected open(): void {
    this.#stop();
    tell(this, 'open-grown-up');
  }
}
customElements.define('grown-up-door', GrownUpDoor);
