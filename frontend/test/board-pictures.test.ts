import { expect, it } from 'vitest';
import { picturesOf } from '../src/installed/board-pictures';
import { aBoard, aCard, aChild, aClaim, aReward } from './fixtures';

it('knows every picture that a board can show', () => {
  const mia = aChild({ avatar: 'fox', cards: [aCard('bear', { picture: '1f43b' })], rewards: [{ ...aReward('zoo', 5), picture: '1f981' }], claims: [aClaim('c', 'ASKED', { picture: '1f3ac' })] });
  const leo = aChild({ avatar: 'dinosaur', cards: [], rewards: [], claims: [] });
  const names = picturesOf(aBoard(mia, leo)).map((url) => url.split('/').at(-1));
  expect(names).toEqual(expect.arrayContaining(['1f98a.svg', '1f996.svg', '1f43b.svg', '1f981.svg', '1f3ac.svg', '1f31e.svg', '1f381.svg']));
  expect(new Set(names).size).toBe(names.length);
});

it('keeps a drawing by its name with a hash, so that one drawn anew is another picture', () => {
  const urls = (drawing?: string | null) => picturesOf(aBoard(aChild({ cards: [aCard('bear', { exercise: 'bear-walk', drawing })] }))).filter((url) => url.includes('bear-walk'));
  expect(urls('bear-walk-1a2b3c4d').map((url) => url.split('/').at(-1))).toEqual(['move-bear-walk-1a2b3c4d.svg', 'move-bear-walk-1a2b3c4d-still.svg']);
  expect(urls('bear-walk-99999999')).not.toEqual(urls('bear-walk-1a2b3c4d'));
  expect(urls(null)).toEqual([]);
  expect(urls(undefined).map((url) => url.split('/').at(-1))).toEqual(['bear-walk.svg', 'bear-walk-still.svg']);
});

it('keeps the family’s own photos, and no clip', () => {
  const own = (id: string, type: string) => aCard(id, { media: { id, type } });
  const urls = picturesOf(aBoard(aChild({ cards: [own('photo', 'image/jpeg'), own('clip', 'video/mp4')] })));
  expect(urls).toContain('/play/api/media/photo');
  expect(urls).not.toContain('/play/api/media/clip');
});
