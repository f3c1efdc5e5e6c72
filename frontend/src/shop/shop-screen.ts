import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Child, Claim } from '../board/board';
import { tell } from '../tell';
import { check } from '../pictures/icons';
import { coin } from '../pictures/later-icons';
import { filling } from '../pictures/filling';
import { avatarUrl, pictureUrl } from '../pictures/picture';
import { playSound } from '../scenery/play-sound';
import { stageOf } from '../scenery/pip-stages';
import { base } from '../styles/base';
import type { Speech } from '../text/speech';
import { shelfOf, type ShelfReward } from './shelf';
import { shopStyles } from './shop-styles';
import { skyYear } from '../collection/sky-years';
import '../scenery/confetti';
import '../scenery/pip';

/** The star shop: first what a grown-up said yes to, then what the child may wish for. */
export class ShopScreen extends LitElement {
  static override properties = {
    speech: { attribute: false },
    child: { attribute: false },
    earlier: { state: true },
    nextYear: { state: true },
  };
  speech!: Speech;
  child!: Child;
  /** What was enjoyed longer ago, as far as the child has paged back. */
  earlier: Pick<Claim, 'title' | 'picture'>[] = [];
  nextYear = new Date().getFullYear();

  static override styles = [base, shopStyles];

  override render() {
    const shelf = shelfOf(this.child);
    return html`
      <div class="top"><h1 tabindex="-1">${this.speech.child('shop')}</h1>
        <p class="balance">${coin}<span>${this.speech.sky('toSpend')}: <b
          data-testid="star-balance">${this.child.stars.balance}</b></span></p>
      </div>
      ${shelf.granted.map((claim) => this.#granted(claim))}
      <section><h2>${this.speech.sky('whichReward')}</h2>
        ${
          shelf.mine.length
            ? html`<ul>${shelf.mine.map((item) => this.#reward(item))}</ul>`
            : html`<p
              class="note">${this.speech.sky('emptyShop')}</p>`
        }</section>
      ${shelf.declined.map((claim) => this.#declined(claim))}
      ${
        shelf.together.length || this.child.family?.stars.total
          ? html`<section><h2>${this.speech.sky('together')}</h2><p class="note">${this.speech.sky('togetherWords')}</p>
        ${this.#family()}<ul>${shelf.together.map((item) => this.#reward(item))}</ul></section>`
          : nothing
      }
      ${
        shelf.memories.length || this.#mayLeaf()
          ? html`<section><h2>${this.speech.sky('memories')}</h2>
        <ul class="memories" data-testid="memories">${[...shelf.memories, ...this.earlier].map(
          (claim) => html`<li><img
            src=${pictureUrl(claim.picture)} alt=""><span dir="auto">${claim.title}</span></li>`,
        )}</ul>
        ${
          this.#mayLeaf()
            ? html`<button class="earlier" data-testid="earlier-memories"
              @click=${this.#leaf}>${this.speech.sky('earlierMemories')}</button>`
            : nothing
        }</section>`
          : nothing
      }`;
  }

  /** The family's jar, and who helped to fill it. Everybody has their own place; nobody is first. */
  #family(): TemplateResult | typeof nothing {
    const { family } = this.child;
    if (!family) return nothing;
    return html`<div class="jar" data-testid="family-jar"><p
      class="balance">${coin}<span>${this.speech.sky('familyStars', { n: family.stars.balance })}</span></p>
      <ul>${family.shares.map(
        ({ nickname, avatar, together }) => html`<li><img src=${avatarUrl(avatar)}
          alt=""><span>${this.speech.sky('helped', { name: nickname, n: together })}</span></li>`,
      )}</ul></div>`;
  }

  #mayLeaf(): boolean {
    return this.nextYear >= Number(this.child.sky?.since?.slice(0, 4) ?? Infinity);
  }

  /** Loads one more year back; the rewards of the last month are already on the shelf. */
  readonly #leaf = async (): Promise<void> => {
    const found = await skyYear(this.child.id, this.nextYear);
    if (!found) return;
    const shown = new Set(shelfOf(this.child).memories.map(({ title }) => title));
    this.earlier = [...this.earlier, ...found.enjoyed.filter(({ title }) => !shown.has(title))];
    this.nextYear -= 1;
  };

  #granted(claim: Claim): TemplateResult {
    return html`<section class="granted"><div class="treat"><star-rain></star-rain><pip-starling mood="happy"
      .stage=${stageOf(this.child.stars.total)}></pip-starling>
        <img src=${pictureUrl(claim.picture)} alt=""></div>
      <div class="said"><h2>${this.speech.sky('yes', { title: claim.title })}</h2><p>${this.speech.sky('yesWords')}</p>
        ${claim.kindWord ? html`<p class="kind" dir="auto">“${claim.kindWord}”</p>` : nothing}</div>
      <button class="gold" data-testid="celebrate-enjoyed" data-claim=${claim.id}
        @click=${() => tell(this, 'enjoyed', claim)}>${check}${this.speech.sky('weDidIt')}</button>
    </section>`;
  }

  #declined(claim: Claim): TemplateResult {
    return html`<section class="declined"><img src=${pictureUrl(claim.picture)} alt="">
      <div><h2>${this.speech.sky('notNow', { title: claim.title })}</h2>
        ${
          claim.kindWord ? html`<p class="kind" dir="auto">“${claim.kindWord}”</p>` : nothing
        }<p>${this.speech.sky('yourStarsAreBack')}</p></div></section>`;
  }

  #reward({ reward, starsToGo, asked }: ShelfReward): TemplateResult {
    return html`<li class="reward" data-testid="reward-${reward.id}">
      <img src=${pictureUrl(reward.picture)} alt=""><h3 dir="auto">${reward.title}</h3>
      <p class="cost">${coin}${this.speech.sky('costs', { n: reward.cost })}</p>
      ${
        asked
          ? html`<p class="waiting" data-testid="asked">${this.speech.sky('asked')}</p>`
          : starsToGo
            ? html`<p class="to-go">${filling(1 - starsToGo / reward.cost)}${this.speech.sky('starsToGo', {
                n: starsToGo,
              })}</p>`
            : html`<button class="gold" data-testid="ask-${reward.id}"
              aria-label="${this.speech.sky('askForIt')}: ${reward.title}"
              @click=${() => tell(this, 'ask', reward)}>${this.speech.sky('askForIt')}</button>`
      }
    </li>`;
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector('h1')?.focus({ preventScroll: true });
    if (shelfOf(this.child).granted.length) playSound('yes');
  }
}
customElements.define('shop-screen', ShopScreen);
