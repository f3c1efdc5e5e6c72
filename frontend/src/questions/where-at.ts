import { LitElement } from 'lit';
import type { Setting } from '../outbox/command';
import { PLACES } from '../pictures/places';
import { badge } from '../pictures/sticker-ink';
import { base } from '../styles/base';
import type { SkyKey, Speech } from '../text/speech';
import { pictureQuestion, questionStyles } from './picture-question';
import { tell } from '../tell';

const SETTINGS: readonly Setting[] = ['HOME', 'SCHOOL', 'PLAYGROUND', 'CAR', 'CLINIC'];

/** "Where were you?" The last question; no place is ever guessed. */
export class WhereAt extends LitElement {
  static override properties = { speech: { attribute: false } };
  speech!: Speech;

  static override styles = [base, questionStyles];

  override render() {
    return pictureQuestion(
      this.speech.sky('whereAt'),
      SETTINGS.map((setting) => ({
        testId: `where-${setting}`,
        picture: badge(...PLACES[`PLACE_${setting}`]!),
        words: this.speech.sky(`place_${setting}` as SkyKey),
        choose: () => tell(this, 'place', setting),
      })),
    );
  }
}
customElements.define('where-at', WhereAt);
