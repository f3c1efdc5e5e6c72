import { css, html, LitElement, nothing } from 'lit';
import { quiet } from '../pictures/icons';
import { speaker } from '../pictures/later-icons';
import { base } from '../styles/base';
import type { Speech } from '../text/speech';
import { localVoice } from './local-voice';
import type { Words } from './words-on';

/** Reads a text to the child. Hidden if the tablet has no voice of its own; the grown-up's corner says why. */
export class ReadAloud extends LitElement {
  static override properties = { speech: { attribute: false }, text: {}, language: {}, speaking: { state: true } };
  speech!: Speech;
  text = '';
  language = '';
  speaking = false;

  static override styles = [
    base,
    css`
    :host { display: inline-block; }
    button {
      width: var(--speaker, 80px);
      min-width: 0;
      min-height: var(--speaker, 80px);
      padding: 0;
      border-radius: 50%;
      display: grid;
      place-items: center;
      background: var(--lilac);
      color: var(--on-tint);
    }
  `,
  ];

  readonly #voicesCame = () => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', this.#voicesCame);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.speechSynthesis?.removeEventListener?.('voiceschanged', this.#voicesCame);
    this.stop();
  }

  override render() {
    if (!localVoice(this.language || this.speech.language)) return nothing;
    const label = this.speech.child(this.speaking ? 'stopReading' : this.label);
    return html`<button data-testid=${this.localName} aria-label=${label} title=${label}
      @click=${this.#toggle}>${this.speaking ? quiet : speaker}</button>`;
  }

  protected get label(): 'readAloud' | 'readPage' {
    return 'readAloud';
  }

  /** What is read when it is touched. */
  protected said(): Words[] {
    return [{ text: this.text, language: this.language || this.speech.language }];
  }

  protected stop(): void {
    if (this.speaking) speechSynthesis.cancel();
    this.speaking = false;
  }

  /** Only one thing is read at a time. */
  readonly #toggle = (): void => {
    const wasSpeaking = this.speaking;
    speechSynthesis.cancel();
    if (wasSpeaking) return;
    const utterances = this.said().map(utter);
    if (!utterances.length) return;
    for (const utterance of utterances)
      utterance.onerror = () => {
        this.speaking = false;
      };
    utterances.at(-1)!.onend = () => {
      this.speaking = false;
    };
    this.speaking = true;
    for (const utterance of utterances) speechSynthesis.speak(utterance);
  };
}
customElements.define('read-aloud', ReadAloud);

function utter({ text, language }: Words): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = localVoice(language.slice(0, 2)) ?? null;
  utterance.lang = utterance.voice?.lang ?? language;
  utterance.rate = 0.9;
  return utterance;
}
