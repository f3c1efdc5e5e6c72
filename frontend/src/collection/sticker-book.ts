import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { instant, type Child } from '../board/board';
import { STICKER_NAMES, sticker } from '../pictures/stickers';
import { base } from '../styles/base';
import { inWords } from '../text/in-words';
import type { SkyKey, Speech } from '../text/speech';
import { skyStyles } from './sky-styles';
import '../speech/read-aloud';

/**
 * Reporting pain gets help and a star, but is not something to collect; children who have this sticker from earlier
 * releases keep it.
 */
const NOT_OFFERED = 'BRAVE_WORDS';

/** The sticker book: those the child has come first; the others show how to earn them. */
export class StickerBook extends LitElement {
  static override properties = { speech: { attribute: false }, child: { attribute: false }, open: { state: true } };
  speech!: Speech;
  child!: Child;
  open = '';

  static override styles = [base, ...skyStyles];

  /** Scrolls the enlarged sticker into view, above the others. */
  override updated(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.open) this.renderRoot.querySelector('.one')?.scrollIntoView?.({ block: 'nearest' });
  }

  override render() {
    const earned = new Map((this.child.sky?.stickers ?? []).map(({ name, at }) => [name, at]));
    const names = [
      ...[...earned.keys()].reverse(),
      ...STICKER_NAMES.filter((name) => !earned.has(name) && name !== NOT_OFFERED),
    ];
    return html`<section class="panel">
      <div class="said"><h1 tabindex="-1">${this.speech.sky('stickerCount', { n: earned.size })}</h1></div>
      ${this.open ? this.#large(this.open, earned.get(this.open)) : nothing}
      <ul class="tiles">${names.map((name) => this.#tile(name, earned.get(name)))}</ul></section>`;
  }

  #tile(name: string, at: string | undefined) {
    const words = this.speech.sky(`sticker_${name}` as SkyKey);
    const when =
      at && inWords(this.speech.tag, { day: 'numeric', month: 'short', timeZone: this.child.zone }, instant(at));
    return html`<li><button class="tile ${at ? '' : 'still'}" data-testid="sticker-${name}"
      data-earned=${at ? 'yes' : 'no'} @click=${() => {
        this.open = name;
      }}>
      <span class="pic">${sticker(name)}</span><b>${words}</b><small>${
        when ?? this.speech.sky('stickerWaits')
      }</small></button></li>`;
  }

  /** One sticker enlarged, with its words read aloud. */
  #large(name: string, at: string | undefined) {
    const words = this.speech.sky(`sticker_${name}` as SkyKey);
    return html`<div class="one ${at ? '' : 'still'}" data-testid="sticker-open"><span
      class="pic">${sticker(name)}</span><h2>${words}</h2>
      <read-aloud .speech=${this.speech} .language=${this.speech.language} .text=${words}></read-aloud></div>`;
  }
}
customElements.define('sticker-book', StickerBook);
