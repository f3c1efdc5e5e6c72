import { css, html, LitElement, svg, type TemplateResult } from 'lit';
import { canInstall, install, isInstalled } from '../installed/install-prompt';
import { askToPersist, isPersistent } from '../installed/storage';
import { base } from '../styles/base';
import type { GrownUpKey, Speech } from '../text/speech';

const frame = (
  inner: unknown,
) => svg`<svg viewBox="0 0 48 48" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="3"
  stroke-linecap="round" stroke-linejoin="round"><rect x="2" y="2" width="44" height="44" rx="12"
  class="tile"/>${inner}</svg>`;
const SHARE = frame(svg`<path d="M24 29V10m-6 6 6-6 6 6"/><path d="M17 21h-4v17h22V21h-4"/>`);
const ADD = frame(svg`<rect x="11" y="11" width="26" height="26" rx="6"/><path d="M24 18v12m-6-6h12"/>`);
const MENU = frame(svg`<path d="M24 13v.01M24 24v.01M24 35v.01" stroke-width="6"/>`);
const CODE = frame(svg`<path d="M13 24h.01M24 24h.01M35 24h.01" stroke-width="6"/>`);
/** On an iPad, an app on the home screen has its own storage: the browser's connection does not carry over. */
const STEPS: Record<'ios' | 'other', [TemplateResult, GrownUpKey][]> = {
  ios: [
    [SHARE, 'homeShare'],
    [ADD, 'homeAdd'],
    [CODE, 'homeCode'],
  ],
  other: [
    [MENU, 'homeMenu'],
    [ADD, 'homeInstall'],
  ],
};

/** An iPad may identify as a Mac, but no Mac has a touch screen. */
const isIos = (): boolean =>
  /iPad|iPhone/.test(navigator.userAgent) ||
  (navigator.userAgent.includes('Macintosh') && navigator.maxTouchPoints > 1);

/** Adds the app to the home screen, or shows how; and says whether this tablet is sure to keep its entries. */
export class HomeScreen extends LitElement {
  static override properties = { speech: { attribute: false }, persistent: { state: true }, refused: { state: true } };
  speech!: Speech;
  persistent: boolean | undefined;
  /** The browser was asked for persistent storage and has not granted it yet. */
  refused = false;

  static override styles = [
    base,
    css`
    :host, ol, .storage { display: grid; gap: 12px; justify-items: start; }
    ol { margin: 0; padding: 0; list-style: none; }
    li { display: flex; align-items: center; gap: 14px; }
    li svg { flex: none; width: 52px; }
    .tile { fill: var(--paper-dim); stroke: var(--edge); stroke-width: 2; }
    .app { width: 72px; height: 72px; border-radius: 16px; }
    button { min-height: 80px; background: var(--brand); color: var(--on-brand); font-size: 1.05rem; }
  `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    void isPersistent().then((persistent) => {
      this.persistent = persistent;
    });
  }

  override render() {
    return html`${this.#home()}${this.#storage()}`;
  }

  #home(): TemplateResult {
    const say = (key: GrownUpKey) => this.speech.grownUp(key);
    if (isInstalled()) return html`<p data-testid="installed">${say('homeThere')}</p>`;
    if (!isSecureContext) return html`<p data-testid="home-insecure">${say('homeInsecure')}</p>`;
    const icon = html`<img class="app" src="${import.meta.env.BASE_URL}icons/starhop.svg"
      alt=""><p>${say('homeWhy')}</p>`;
    if (canInstall())
      return html`${icon}<button data-testid="install" @click=${this.#install}>${say('homePut')}</button>`;
    const steps = STEPS[isIos() ? 'ios' : 'other'];
    return html`${icon}<ol data-testid="home-steps">${steps.map(
      ([picture, words]) => html`<li>${picture}<span>${say(words)}</span></li>`,
    )}</ol>`;
  }

  #storage(): TemplateResult {
    const words = this.persistent ? 'storageYes' : this.refused ? 'storageLater' : 'storageNo';
    return html`<div class="storage"><p data-testid="storage"
      data-state=${this.persistent ? 'lasting' : 'may-be-cleared'}>${this.speech.grownUp(words)}</p>
      ${
        this.persistent || this.refused || !isSecureContext
          ? ''
          : html`<button data-testid="keep-storage"
            @click=${this.#persist}>${this.speech.grownUp('storageAsk')}</button>`
      }</div>`;
  }

  readonly #install = async (): Promise<void> => {
    await install();
    this.requestUpdate();
  };

  readonly #persist = async (): Promise<void> => {
    this.persistent = await askToPersist();
    this.refused = !this.persistent;
  };
}
customElements.define('home-screen', HomeScreen);
