import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Child, LeaveLock } from '../board/board';
import { localVoice } from '../speech/local-voice';
import { tell } from '../tell';
import { textsOf } from '../board/today';
import type { Outbox } from '../outbox/outbox';
import type { OutboxRow } from '../outbox/row';
import { back } from '../pictures/icons';
import { base } from '../styles/base';
import { inWords } from '../text/in-words';
import type { GrownUpKey, Speech } from '../text/speech';
import { cornerStyles } from './corner-styles';
import { entriesFile, saveAsFile } from './entries-file';
import type { Keeping } from './leave';
import type { Settings } from './settings';
import './home-screen';
import './leave-part';

/**
 * What a grown-up may need at the tablet: whether everything is safe, how it looks and sounds, who sees it, and the way
 * out.
 */
export class GrownUpCorner extends LitElement {
  static override properties = {
    speech: { attribute: false },
    outbox: { attribute: false },
    settings: { attribute: false },
    watchers: { attribute: false },
    players: { attribute: false },
    tick: { attribute: false },
    lock: { attribute: false },
    kept: { attribute: false },
    isOut: { type: Boolean },
  };
  speech!: Speech;
  /** Missing if the browser stores nothing. */
  outbox: Outbox | undefined;
  settings!: Settings;
  watchers: string[] = [];
  /** The children whose cards are named in refused entries, while there is a board with them. */
  players: Child[] = [];
  /** Changes whenever the outbox does. */
  tick = 0;
  /** What a PIN is checked against, if the family has one. */
  lock: LeaveLock | null | undefined;
  kept: Keeping | undefined;
  isOut = false;

  static override styles = [base, cornerStyles];

  override render() {
    const say = (key: GrownUpKey, values = {}) => this.speech.grownUp(key, values);
    return html`
      <button class="back" data-testid="back-to-board"
        @click=${() => tell(this, 'back')}>${back}<span>${say('closeCorner')}</span></button>
      <h1 tabindex="-1">${say('corner')}</h1>
      <div class="parts">
        <section><h2>${say('leaveTitle')}</h2>${this.#leave()}</section>
        <section><h2>${say('homeTitle')}</h2><home-screen .speech=${this.speech}></home-screen></section>
        <section><h2>${say('syncTitle')}</h2>${this.#sync()}</section>
        <section><h2>${say('refusedTitle')}</h2>${this.#refused()}</section>
        <section><h2>${say('settings')}</h2>
          ${this.#choice('language', 'language', [
            ['child', say('languageOfChild')],
            ['en', 'English'],
            ['es', 'Español'],
          ])}
          ${this.#choice('theme', 'theme', [
            ['auto', say('theme_auto')],
            ['day', say('theme_day')],
            ['night', say('theme_night')],
          ])}
          ${this.#choice('calm', 'calm', [
            [true, say('on')],
            [false, say('off')],
          ])}<p>${say('calmWords')}</p>
          ${this.#choice('sound', 'sound', [
            [true, say('on')],
            [false, say('off')],
          ])}<p>${say('soundWords')}</p></section>
        <section><h2>${say('voices')}</h2><p>${say(
          localVoice(this.speech.language) ? 'voicesYes' : 'voicesNo',
        )}</p></section>
        <section><h2>${say('whoSees')}</h2>${
          this.watchers.length
            ? html`<ul>${this.watchers.map((name) => html`<li>${name}</li>`)}</ul>`
            : html`<p>${say('whoSeesNone')}</p>`
        }</section>
      </div>`;
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector('h1')?.focus({ preventScroll: true });
  }

  #sync(): TemplateResult {
    if (!this.outbox) return html`<p data-testid="sync-detail">${this.speech.grownUp('stuck')}</p>`;
    const pending = this.outbox.pending();
    const refused = this.outbox.refused().length;
    return html`<p data-testid="sync-detail">${
      this.outbox.isStuck
        ? this.speech.grownUp('stuck')
        : pending
          ? this.speech.grownUp('waiting', { n: pending })
          : this.speech.grownUp(refused ? 'restSafe' : 'allSafe', { n: refused })
    }</p>
      <button data-testid="save-file" @click=${this.#save}>${this.speech.grownUp('saveFile')}</button>`;
  }

  #refused(): TemplateResult {
    const refused = this.outbox?.refused() ?? [];
    return refused.length
      ? html`<ul data-testid="refused">${refused.map((row) => this.#refusedRow(row))}</ul>`
      : html`<p>${this.speech.grownUp('refusedNone')}</p>`;
  }

  #refusedRow({ command, answer }: OutboxRow): TemplateResult {
    const when = inWords(this.speech.tag, { dateStyle: 'medium', timeStyle: 'short' }, Date.parse(command.at));
    const card = 'slot' in command && this.#cardName(command.slot);
    return html`<li><b>${this.speech.grownUp(
      `entry_${command.kind}`,
    )}${card ? `: ${card}` : ''}</b>, ${when}<br>${this.speech.refusal(answer?.reason)}</li>`;
  }

  #cardName(slotId: string): string | undefined {
    for (const { days, cards } of this.players) {
      const slot = days.flatMap((day) => day.slots).find(({ slot }) => slot === slotId);
      const card = slot && cards.find(({ id }) => id === slot.card);
      if (card) return textsOf(card, this.speech.language).name;
    }
    return undefined;
  }

  #choice<Key extends keyof Settings>(key: Key, name: GrownUpKey, options: [Settings[Key], string][]): TemplateResult {
    return html`<fieldset><legend>${this.speech.grownUp(name)}</legend>${options.map(
      ([value, words]) => html`
      <button data-testid="${key}-${value}" lang=${key === 'language' && value !== 'child' ? value : nothing}
        aria-pressed=${this.settings[key] === value}
        @click=${() => tell<Settings>(this, 'settings', { ...this.settings, [key]: value })}>${words}</button>`,
    )}</fieldset>`;
  }

  #leave(): TemplateResult {
    const say = (key: GrownUpKey) => this.speech.grownUp(key);
    return html`<leave-part .speech=${this.speech} .lock=${this.lock} .kept=${this.kept}
      .isOut=${this.isOut}></leave-part>
      <button data-testid="connect-anew" @click=${() => tell(this, 'connect-anew')}>${say('otherCode')}</button><p
      >${say('otherCodeWords')}</p>`;
  }

  readonly #save = (): void =>
    saveAsFile(entriesFile(this.outbox!.all(), Date.now()), `starhop-${new Date().toISOString().slice(0, 10)}.json`);
}
customElements.define('grown-up-corner', GrownUpCorner);
