import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Child, Language, Mode } from './board/board';
import type { PairAnswer } from './tablet/play-api';
import { remember, remembered } from './tablet/session';
import { applySettings, keepSettings, readSettings } from './grown-up/settings';
import { loadPart, type LaterPart } from './later-parts';
import { takeLinkCode } from './pairing/link-code';
import { avatarUrl } from './pictures/picture';
import { pageStyles } from './play-page-styles';
import type { Screen } from './current-screen';
import type { Tablet } from './tablet/tablet';
import { directionOf } from './text/direction';
import { loaded, loadLanguage } from './text/languages';
import { languageOf, Speech } from './text/speech';
import './board/child-play';
import './grown-up/grown-up-door';
import './outbox/sync-sign';
import './scenery/sky-scene';

/** How often the page checks the clock: for the end of an undo, and for midnight. */
const CLOCK_MS = 20_000;

/** The page: who is playing, the current screen, and what is on every screen. */
export class PlayPage extends LitElement {
  static override properties = {
    tablet: { attribute: false },
    isBroken: { attribute: false },
    screen: { state: true },
    player: { state: true },
    settings: { state: true },
  };
  tablet: Tablet | undefined;
  /** True if this browser stores nothing: no star would be safe then, and nothing is promised. */
  isBroken = false;
  screen: Screen = { at: 'board' };
  player = remembered('player');
  settings = readSettings();
  #linkCode = takeLinkCode();
  readonly #speeches = new Map<string, Speech>();
  readonly #brought = new Map<string, Promise<boolean>>();
  #tick = 0;

  static override styles = pageStyles;

  override connectedCallback(): void {
    super.connectedCallback();
    applySettings(this.settings);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => applySettings(this.settings));
    setInterval(() => this.requestUpdate(), CLOCK_MS);
    addEventListener('popstate', () => this.#show({ at: 'board' }));
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('tablet')) this.tablet?.watch(() => this.#changed());
  }

  #changed(): void {
    // A link pairs once: a tablet that was disconnected must not reconnect by itself.
    if (this.tablet?.pairing === 'paired') this.#linkCode = '';
    this.#tick += 1;
    this.requestUpdate();
  }

  override render() {
    const child = this.#child();
    const speech = this.#speech(child);
    if (!speech) return html`<sky-scene></sky-scene>`;
    document.documentElement.lang = speech.tag;
    document.documentElement.dir = directionOf(speech.tag);
    document.documentElement.dataset['mode'] = child?.mode ?? 'CHILD';
    return html`<sky-scene></sky-scene>${
      this.tablet
        ? this.#page(this.tablet, child, speech)
        : this.isBroken
          ? this.#broken(speech)
          : this.#quiet('starting', speech)
    }`;
  }

  #page(tablet: Tablet, child: Child | undefined, speech: Speech): TemplateResult {
    void this.#bring('extras');
    return html`<div class="page">${this.#inner(tablet, child, speech)}
      <footer>${
        tablet.pairing === 'not-paired' && !tablet.outbox.pending()
          ? nothing
          : html`<sync-sign
            .speech=${speech} .pending=${tablet.outbox.pending()} .stuck=${tablet.outbox.isStuck}></sync-sign>`
      }
        <read-page .speech=${speech} .place=${JSON.stringify(this.screen)}></read-page
        >${this.#switcher(tablet, child, speech)}${this.#door(speech)}</footer></div>`;
  }

  /** Nothing can be stored; a grown-up reads why, and can leave. */
  #broken(speech: Speech): TemplateResult {
    const isOpen = this.screen.at === 'grown-up';
    return html`<div class="page"><main>${
      isOpen ? this.#corner(undefined, undefined, speech) : this.#quiet('cannotSave', speech)
    }</main>
      <footer><span></span>${this.#door(speech)}</footer></div>`;
  }

  #door(speech: Speech): TemplateResult {
    return html`<grown-up-door .speech=${speech} @open-grown-up=${() => this.#show({ at: 'grown-up' })}></grown-up-door
    >`;
  }

  #inner(tablet: Tablet, child: Child | undefined, speech: Speech): TemplateResult {
    if (this.screen.at === 'grown-up') return html`<main>${this.#corner(tablet, child, speech)}</main>`;
    if (this.screen.at === 'connect') return html`<main>${this.#pairing(tablet, speech)}</main>`;
    if (tablet.pairing === 'unknown')
      return html`<main>${this.#quiet(tablet.keeper.isStranded ? 'needsBoard' : 'starting', speech)}</main>`;
    if (tablet.pairing === 'not-paired') return html`<main>${this.#pairing(tablet, speech)}</main>`;
    if (!child) return html`<main>${this.#who(tablet, speech)}</main>`;
    return html`<child-play .tablet=${tablet} .child=${child} .speech=${speech} .screen=${this.screen}
      .now=${tablet.keeper.now()}
      @go=${(event: CustomEvent<Screen>) => this.#show(event.detail)}></child-play>`;
  }

  #quiet(words: 'cannotSave' | 'needsBoard' | 'starting', speech: Speech): TemplateResult {
    return html`<p class="starting"><span>${speech.child(words)}</span></p>`;
  }

  #switcher(tablet: Tablet, child: Child | undefined, speech: Speech) {
    if (!child || tablet.children().length < 2 || this.screen.at !== 'board') return nothing;
    const label = speech.child('otherChild');
    return html`<button class="switch" data-testid="other-child" title=${label} aria-label=${label}
      @click=${() => this.#choosePlayer('')}>
      <img src=${avatarUrl(child.avatar)} alt=""></button>`;
  }

  #pairing(tablet: Tablet, speech: Speech): TemplateResult {
    void this.#bring('pairing');
    return html`<pair-screen .speech=${speech} .first=${this.#linkCode} .waiting=${tablet.outbox.pending()}
      .mayGoBack=${this.screen.at === 'connect'}
      .pair=${this.#connect} @back=${() => this.#show({ at: 'grown-up' })}></pair-screen>`;
  }

  #who(tablet: Tablet, speech: Speech): TemplateResult {
    void this.#bring('who');
    return html`<who-screen .speech=${speech} .players=${tablet.children()}
      @play-as=${(event: CustomEvent<string>) => this.#choosePlayer(event.detail)}></who-screen>`;
  }

  #corner(tablet: Tablet | undefined, child: Child | undefined, speech: Speech): TemplateResult {
    void this.#bring('grown-up');
    return html`<grown-up-corner .speech=${speech} .outbox=${tablet?.outbox} .settings=${this.settings}
      .watchers=${child?.watchers ?? []}
      .players=${tablet?.children() ?? []} .lock=${tablet?.keeper.kept?.board.leave} .kept=${tablet?.database}
      .isOut=${!!tablet?.keeper.isOut}
      .tick=${this.#tick} @back=${() => this.#show({ at: 'board' })} @settings=${this.#changeSettings}
      @connect-anew=${() => this.#show({ at: 'connect' })}></grown-up-corner>`;
  }

  readonly #changeSettings = (event: CustomEvent<typeof this.settings>): void => {
    this.settings = event.detail;
    keepSettings(this.settings);
  };

  /** What was connected before stays until a code is accepted. */
  readonly #connect = async (code: string, name: string): Promise<PairAnswer> => {
    const answer = await this.tablet!.pair(code, name);
    if (answer === 'paired' && this.screen.at === 'connect') this.#show({ at: 'board' });
    return answer;
  };

  #choosePlayer(child: string): void {
    this.player = child;
    remember('player', child);
    this.#show({ at: 'board' });
  }

  /** Leaving the board adds a history entry, so that the tablet's own back button returns to the board. */
  #show(screen: Screen): void {
    if (this.screen.at === 'board' && screen.at !== 'board' && history.state !== 'away') history.pushState('away', '');
    this.screen = screen;
    void this.#prepare(screen);
  }

  /** Loads the screen if necessary; an opened card also loads "it hurts", so that it is there when it is needed. */
  async #prepare({ at }: Screen): Promise<void> {
    if (at === 'card')
      await Promise.all([this.#bring('card'), this.#bring('tools'), this.#bring('hurt')]).then(() =>
        this.#bring('sky'),
      );
    if (
      at !== 'board' &&
      at !== 'card' &&
      at !== 'hurt' &&
      at !== 'connect' &&
      !(await this.#bring(at)) &&
      this.screen.at === at
    )
      this.screen = { at: 'board' };
  }

  /** Loads a screen once for each language, and shows it when it is there. */
  #bring(part: LaterPart): Promise<boolean> {
    const key = `${part} ${document.documentElement.lang}`;
    const loading =
      this.#brought.get(key) ??
      loadPart(part).then((came) => {
        if (came) this.requestUpdate();
        else this.#brought.delete(key);
        return came;
      });
    this.#brought.set(key, loading);
    return loading;
  }

  #child(): Child | undefined {
    const children = this.tablet?.children() ?? [];
    return this.tablet?.shown(children.length === 1 ? children[0]!.id : this.player);
  }

  /** Words in the child's language; until that is loaded, in the one that is. */
  #speech(child: Child | undefined): Speech | undefined {
    const { language } = this.settings;
    const wished = language === 'child' ? languageOf(child?.language ?? navigator.language) : language;
    if (!loaded[wished]) void loadLanguage(wished).then(() => loaded[wished] && this.requestUpdate());
    const usable = ([wished, 'en', 'es'] as const).find((candidate) => loaded[candidate]);
    return usable && this.#speechIn(usable, child?.mode ?? 'CHILD');
  }

  /** The same object as long as its words are the same, so that a tap redraws only what it changes. */
  #speechIn(language: Language, mode: Mode): Speech {
    const texts = loaded[language]!;
    const key = [language, mode, ...Object.keys(texts)].join(' ');
    const speech = this.#speeches.get(key) ?? new Speech(language, texts, mode);
    this.#speeches.set(key, speech);
    return speech;
  }
}

customElements.define('starhop-play', PlayPage);

declare global {
  interface HTMLElementTagNameMap {
    'starhop-play': PlayPage;
  }
}
