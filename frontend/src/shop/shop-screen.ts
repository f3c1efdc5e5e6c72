import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Child, Claim } from '../board/board';
import { tell } from '../board/tell';
import { check, star } from '../pictures/icons';
import { pictureUrl } from '../pictures/picture';
import { base } from '../styles/base';
import type { Speech } from '../text/speech';
import { shelfOf, type ShelfReward } from './shelf';
import { shopStyles } from './shop-styles';
import '../sky/confetti';
import '../sky/pip';

/** The star shop: what a grown-up said yes to comes first, then what the child may wish for. */
export class ShopScreen extends LitElement {
  static override properties = { speech: { attribute: false }, child: { attribute: false } };
  speech!: Speech;
  child!: Child;

  static override styles = [base, shopStyles];

  override render() {
    const shelf = shelfOf(this.child);
    return html`
      <div class="top"><h1 tabindex="-1">${this.speech.child('shop')}</h1>
        <p class="balance">${star}<span>${this.speech.child('toSpend')}: <b data-testid="star-balance">${this.child.stars.balance}</b></span></p>
      </div>
      ${shelf.granted.map((claim) => this.#granted(claim))}
      ${shelf.declined.map((claim) => this.#declined(claim))}
      <section><h2>${this.speech.child('whichReward')}</h2>
        ${shelf.mine.length ? html`<ul>${shelf.mine.map((item) => this.#reward(item))}</ul>` : html`<p class="note">${this.speech.child('emptyShop')}</p>`}</section>
      ${shelf.together.length ? html`<section><h2>${this.speech.child('together')}</h2><p class="note">${this.speech.child('togetherWords')}</p>
        <ul>${shelf.together.map((reward) => html`<li class="reward still"><img src=${pictureUrl(reward.picture)} alt=""><h3>${reward.title}</h3></li>`)}</ul></section>` : nothing}
      ${shelf.memories.length ? html`<section><h2>${this.speech.child('memories')}</h2>
        <ul class="memories">${shelf.memories.map((claim) => html`<li><img src=${pictureUrl(claim.picture)} alt="">${claim.title}</li>`)}</ul></section>` : nothing}`;
  }

  #granted(claim: Claim): TemplateResult {
    return html`<section class="granted"><star-rain></star-rain>
      <pip-starling mood="happy"></pip-starling>
      <img src=${pictureUrl(claim.picture)} alt="">
      <div><h2>${this.speech.child('yes', { title: claim.title })}</h2><p>${this.speech.child('yesWords')}</p>
        ${claim.kindWord ? html`<p class="kind">“${claim.kindWord}”</p>` : nothing}</div>
      <button class="gold" data-testid="celebrate-enjoyed" data-claim=${claim.id} @click=${() => tell(this, 'enjoyed', claim)}>${check}${this.speech.child('weDidIt')}</button>
    </section>`;
  }

  #declined(claim: Claim): TemplateResult {
    return html`<section class="declined"><img src=${pictureUrl(claim.picture)} alt="">
      <div><h2>${this.speech.child('notNow', { title: claim.title })}</h2>
        ${claim.kindWord ? html`<p class="kind">“${claim.kindWord}”</p>` : nothing}<p>${this.speech.child('yourStarsAreBack')}</p></div></section>`;
  }

  #reward({ reward, starsToGo, asked }: ShelfReward): TemplateResult {
    return html`<li class="reward" data-testid="reward-${reward.id}">
      <img src=${pictureUrl(reward.picture)} alt=""><h3>${reward.title}</h3>
      <p class="cost">${star}${this.speech.child('costs', { n: reward.cost })}</p>
      ${asked ? html`<p class="waiting" data-testid="asked">${this.speech.child('asked')}</p>`
        : starsToGo ? html`<p class="to-go">${this.speech.child('starsToGo', { n: starsToGo })}</p>`
        : html`<button class="gold" data-testid="ask-${reward.id}" aria-label="${this.speech.child('askForIt')}: ${reward.title}" @click=${() => tell(this, 'ask', reward)}>${this.speech.child('askForIt')}</button>`}
    </li>`;
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector('h1')?.focus({ preventScroll: true });
  }
}
customElements.define('shop-screen', ShopScreen);
