import { css, html, LitElement, nothing } from 'lit';
import { quiet } from '../pictures/icons';
import { speaker } from '../pictures/later-icons';
import { base } from '../styles/base';
import type { Speech } from '../text/speech';
import { localVoice } from './local-voice';

/** Reads a text to the child. Hidden where the tablet has no voice of its own; the grown-up's corner says why. */
export class ReadAloud extends LitElement {
  static override properties = { speech: { attribute: false }, text: {}, language: {}, speaking: { state: true } };
  speech!: Speech;
  text = '';
  language = '';
  speaking = false;

  static override styles = [base, css`
    :host { display: inline-block; }
    button { width: 80px; padding: 0; border-radius: 50%; display: grid; place-items: center; background: var(--lilac); color: var(--on-tint); }
  `];

  readonly #voicesCame = () => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', this.#voicesCame);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.speechSynthesis?.removeEventListener?.('voiceschanged', this.#voicesCame);
    if (this.speaking) speechSynthesis.cancel();
  }

  override render() {
    if (!localVoice(this.language || this.speech.language)) return nothing;
    const label = this.speech.child(this.speaking ? 'stopReading' : 'readAloud');
    return html`<button aria-label=${label} title=${label} @click=${this.#toggle}>${this.speaking ? quiet : speaker}</button>`;
  }

  readonly #toggle = (): void => {
    speechSynthesis.cancel();
    if (this.speaking) return;
    const language = this.language || this.speech.language;
    const utterance = new SpeechSynthesisUtterance(this.text);
    utterance.voice = localVoice(language) ?? null;
    utterance.lang = utterance.voice?.lang ?? language;
    utterance.rate = 0.9;
    utterance.onend = utterance.onerror = () => { this.speaking = false; };
    this.speaking = true;
    speechSynthesis.speak(utterance);
  };
}
customElements.define('read-aloud', ReadAloud);
