import type { PropertyValues } from 'lit';
import { ReadAloud } from './read-aloud';
import { joined, wordsOn, type Words } from './words-on';

/**
 * Reads all that is on the screen, always from the same place; what has a speaker of its own can be heard alone, too.
 */
export class ReadPage extends ReadAloud {
  static override properties = { ...ReadAloud.properties, place: {} };
  /** Which screen is shown: on another one nothing of this one is read any more. */
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
