import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Child } from '../board/board';
import { localVoice } from '../board/local-voice';
import { tell } from '../board/tell';
import { textsOf } from '../board/today';
import type { Outbox } from '../outbox/outbox';
import type { OutboxRow } from '../outbox/row';
import { back } from '../pictures/icons';
import { base } from '../styles/base';
import type { GrownUpKey, Speech } from '../text/speech';
import { cornerStyles } from './corner-styles';
import { entriesFile, saveAsFile } from './entries-file';
import { leave, type LeaveAnswer } from './leave';
import type { Settings } from './settings';
import './home-screen';

const LEAVE_WORDS: Record<Exclude<LeaveAnswer, 'left'>, GrownUpKey> = { 'wrong-pin': 'wrongPin', 'slow-down': 'slowDown', later: 'leaveLater' };

/** What a grown-up may need at the tablet: is everything safe, how it looks and sounds, who sees it, and the way out. */
export class GrownUpCorner extends LitElement {
  static override properties = {
    speech: { attribute: false }, outbox: { attribute: false }, settings: { attribute: false }, watchers: { attribute: false },
    players: { attribute: false }, tick: { attribute: false }, paired: { type: Boolean }, leaveAnswer: { state: true },
  };
  speech!: Speech;
  outbox!: Outbox;
  settings!: Settings;
  watchers: string[] = [];
  /** Whose cards are named in what was refused, while a board has them. */
  players: Child[] = [];
  /** Changes whenever the outbox does. */
  tick = 0;
  paired = true;
  leaveAnswer: LeaveAnswer | undefined;

  static override styles = [base, cornerStyles];

  override render() {
    const say = (key: GrownUpKey, values = {}) => this.speech.grownUp(key, values);
    return html`
      <button class="back" data-testid="back-to-board" @click=${() => tell(this, 'back')}>${back}<span>${say('closeCorner')}</span></button>
      <h1 tabindex="-1">${say('corner')}</h1>
      <div class="parts">
        <section><h2>${say('homeTitle')}</h2><home-screen .speech=${this.speech}></home-screen></section>
        <section><h2>${say('syncTitle')}</h2>${this.#sync()}</section>
        <section><h2>${say('refusedTitle')}</h2>${this.#refused()}</section>
        <section><h2>${say('settings')}</h2>
          ${this.#choice('language', 'language', [['child', say('languageOfChild')], ['en', 'English'], ['es', 'Español']])}
          ${this.#choice('theme', 'theme', [['auto', say('theme_auto')], ['day', say('theme_day')], ['night', say('theme_night')]])}
          ${this.#choice('calm', 'calm', [[true, say('on')], [false, say('off')]])}<p>${say('calmWords')}</p>
          ${this.#choice('sound', 'sound', [[true, say('on')], [false, say('off')]])}<p>${say('soundWords')}</p></section>
        <section><h2>${say('voices')}</h2><p>${say(localVoice(this.speech.language) ? 'voicesYes' : 'voicesNo')}</p></section>
        <section><h2>${say('whoSees')}</h2>${this.watchers.length ? html`<ul>${this.watchers.map((name) => html`<li>${name}</li>`)}</ul>` : html`<p>${say('whoSeesNone')}</p>`}</section>
        <section><h2>${say('leaveTitle')}</h2>${this.#leave()}</section>
      </div>`;
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector('h1')?.focus({ preventScroll: true });
  }

  #sync(): TemplateResult {
    const pending = this.outbox.pending();
    const refused = this.outbox.refused().length;
    return html`<p data-testid="sync-detail">${this.outbox.isStuck ? this.speech.grownUp('stuck')
        : pending ? this.speech.grownUp('waiting', { n: pending }) : this.speech.grownUp(refused ? 'restSafe' : 'allSafe', { n: refused })}</p>
      <button data-testid="save-file" @click=${this.#save}>${this.speech.grownUp('saveFile')}</button>`;
  }

  #refused(): TemplateResult {
    const refused = this.outbox.refused();
    return refused.length ? html`<ul data-testid="refused">${refused.map((row) => this.#refusedRow(row))}</ul>`
      : html`<p>${this.speech.grownUp('refusedNone')}</p>`;
  }

  #refusedRow({ command, answer }: OutboxRow): TemplateResult {
    const when = new Intl.DateTimeFormat(this.speech.tag, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(command.at));
    const card = 'slot' in command && this.#cardName(command.slot);
    return html`<li><b>${this.speech.grownUp(`entry_${command.kind}`)}${card ? `: ${card}` : ''}</b>, ${when}<br>${this.speech.refusal(answer?.reason)}</li>`;
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
    return html`<fieldset><legend>${this.speech.grownUp(name)}</legend>${options.map(([value, words]) => html`
      <button data-testid="${key}-${value}" lang=${key === 'language' && value !== 'child' ? value : nothing} aria-pressed=${this.settings[key] === value}
        @click=${() => tell<Settings>(this, 'settings', { ...this.settings, [key]: value })}>${words}</button>`)}</fieldset>`;
  }

  #leave(): TemplateResult {
    const say = (key: GrownUpKey) => this.speech.grownUp(key);
    return html`<form @submit=${this.#leaveNow}>
        <label>${say('leaveWords')}<input data-testid="leave-pin" type="password" inputmode="numeric" autocomplete="off" maxlength="12" aria-label=${say('pin')}></label>
        <button class="brand" data-testid="leave">${say('leave')}</button>
        <p role="status">${this.leaveAnswer && this.leaveAnswer !== 'left' ? say(LEAVE_WORDS[this.leaveAnswer]) : nothing}</p>
      </form>
      <button data-testid="connect-anew" @click=${() => tell(this, 'connect-anew')}>${say('otherCode')}</button><p>${say('otherCodeWords')}</p>`;
  }

  readonly #save = (): void =>
    saveAsFile(entriesFile(this.outbox.all(), Date.now()), `starhop-${new Date().toISOString().slice(0, 10)}.json`);

  readonly #leaveNow = async (event: Event): Promise<void> => {
    event.preventDefault();
    const pin = this.renderRoot.querySelector('input')!.value;
    this.leaveAnswer = await leave(pin);
    if (this.leaveAnswer === 'left') location.assign('/parent');
  };
}
customElements.define('grown-up-corner', GrownUpCorner);
