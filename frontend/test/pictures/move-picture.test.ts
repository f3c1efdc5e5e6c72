import { afterEach, describe, expect, it } from 'vitest';
import '../../src/pictures/move-picture';
import type { Card } from '../../src/board/board';
import { aCard } from '../fixtures';

afterEach(() => {
  document.body.replaceChildren();
  delete document.documentElement.dataset['calm'];
});

async function shown(card: Card, moving = false, own = false) {
  const picture = document.createElement('move-picture');
  Object.assign(picture, { card, moving, own, name: card.id });
  document.body.append(picture);
  await picture.updateComplete;
  const image = () => picture.shadowRoot!.querySelector('img')!.getAttribute('src');
  return { picture, image };
}

describe('the picture of a card', () => {
  it('shows how the exercise is done, still in a list and as a loop when opened', async () => {
    const card = aCard('bear', { exercise: 'bear-walk' });
    expect((await shown(card)).image()).toMatch(/moves\/bear-walk-still\.svg$/);
    expect((await shown(card, true)).image()).toMatch(/moves\/bear-walk\.svg$/);
  });

  it('has a name with a hash if the server sends it', async () => {
    const card = aCard('bear', { exercise: 'bear-walk', drawing: 'bear-walk-1a2b3c4d' });
    expect((await shown(card)).image()).toBe(
      '/play/assets/move-bear-walk-1a2b3c4d-still.svg'.replace('/play/', import.meta.env.BASE_URL),
    );
    expect((await shown(card, true)).image()).toMatch(/assets\/move-bear-walk-1a2b3c4d\.svg$/);
  });

  it('is the new drawing as soon as the board names it', async () => {
    const { picture, image } = await shown(aCard('bear', { exercise: 'bear-walk', drawing: 'bear-walk-1a2b3c4d' }));
    picture.card = aCard('bear', { exercise: 'bear-walk', drawing: 'bear-walk-99999999' });
    await picture.updateComplete;
    expect(image()).toMatch(/bear-walk-99999999-still\.svg$/);
  });

  it('is the emoji at once if the server knows no drawing', async () => {
    expect((await shown(aCard('own', { exercise: 'a-clinics-own', drawing: null }))).image()).toMatch(
      /pictures\/1f43b\.svg$/,
    );
  });

  it('stands still in calm mode', async () => {
    document.documentElement.dataset['calm'] = 'on';
    expect((await shown(aCard('bear', { exercise: 'bear-walk' }), true)).image()).toMatch(/bear-walk-still\.svg$/);
  });

  it('is the emoji if the drawing cannot be loaded, and tries again for another card', async () => {
    const { picture, image } = await shown(aCard('own', { exercise: 'a-clinics-own' }));
    picture.shadowRoot!.querySelector('img')!.dispatchEvent(new Event('error'));
    await picture.updateComplete;
    expect(image()).toMatch(/pictures\/1f43b\.svg$/);
    picture.card = aCard('crab', { exercise: 'crab-walk' });
    await picture.updateComplete;
    expect(image()).toMatch(/moves\/crab-walk-still\.svg$/);
  });

  it('is the tablet’s own emoji if no picture can be loaded', async () => {
    const { picture } = await shown(aCard('own', { exercise: 'a-clinics-own', drawing: null }));
    picture.shadowRoot!.querySelector('img')!.dispatchEvent(new Event('error'));
    await picture.updateComplete;
    expect(picture.shadowRoot!.querySelector('img')).toBeNull();
    expect(picture.shadowRoot!.textContent).toContain('🐻');
  });

  it('is the family’s own photo on the board, and the drawing if that cannot be loaded', async () => {
    const { picture, image } = await shown(
      aCard('bear', { exercise: 'bear-walk', media: { id: 'm1', type: 'image/png' } }),
      false,
      true,
    );
    expect(image()).toBe('/play/api/media/m1');
    picture.shadowRoot!.querySelector('img')!.dispatchEvent(new Event('error'));
    await picture.updateComplete;
    expect(image()).toMatch(/moves\/bear-walk-still\.svg$/);
  });

  it('is the drawing of a card with a clip', async () => {
    const { image } = await shown(
      aCard('bear', { exercise: 'bear-walk', media: { id: 'm1', type: 'video/mp4' } }),
      false,
      true,
    );
    expect(image()).toMatch(/moves\/bear-walk-still\.svg$/);
  });

  it('is the emoji on boards of an earlier release', async () => {
    expect((await shown(aCard('bear'))).image()).toMatch(/pictures\/1f43b\.svg$/);
  });
});
