import type { PropertyValues } from 'lit';
import { ReadAloud } from './read-aloud';
import { joined, wordsOn, type Words } from './words-on';

/**
 * Reads everything on the screen, always from the same button; parts with a button of their own can also be heard
 * alone.
 */
export class ReadPage extends ReadAloud {
  static override properties = { ...ReadAloud.properties, place: {} };
  /** Which screen is shown; changing it stops the reading. */
  place = '';

  protected override get label() {
    return 'readPage' as const;
  }

  protected override said(): Words[] {
    const page = this.closest('.page')!;
    return joined(
      [...page.children].filter((part) => !part.contains(this)).flatMap((part) => wordsOn(part, this.speech.tag)),
    );
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('place')) this.stop();
  }
}
customElements.define('read-page', ReadPage);
