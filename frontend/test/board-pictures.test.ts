import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clipsOf, keepPictures, picturesOf } from '../src/installed/board-pictures';
import { aBoard, aCard, aChild, aClaim, aReward } from './fixtures';

it('knows every picture that a board can show', () => {
  const mia = aChild({
    avatar: 'fox',
    cards: [aCard('bear', { picture: '1f43b' })],
    rewards: [{ ...aReward('zoo', 5), picture: '1f981' }],
    claims: [aClaim('c', 'ASKED', { picture: '1f3ac' })],
  });
  const leo = aChild({ avatar: 'dinosaur', cards: [], rewards: [], claims: [] });
  const names = picturesOf(aBoard(mia, leo)).map((url) => url.split('/').at(-1));
  expect(names).toEqual(
    expect.arrayContaining(['1f98a.svg', '1f996.svg', '1f43b.svg', '1f981.svg', '1f3ac.svg', '1f31e.svg', '1f381.svg']),
  );
  expect(new Set(names).size).toBe(names.length);
});

const own = (id: string, type: string) => aCard(id, { media: { id, type } });

it('knows the family’s own photos and clips', () => {
  const board = aBoard(aChild({ cards: [own('photo', 'image/jpeg'), own('clip', 'video/mp4'), aCard('bear')] }));
  expect(picturesOf(board)).toContain('/play/api/media/photo');
  expect(picturesOf(board)).not.toContain('/play/api/media/clip');
  expect(clipsOf(board)).toEqual(['/play/api/media/clip']);
});

describe('what a tablet keeps', () => {
  const kept = new Set<string>();
  const asked: string[] = [];
  let hold: Promise<void> | undefined;
  const cache = {
    keys: async () => [...kept].map((url) => ({ url: `https://home${url}` })),
    delete: async (url: string) => kept.delete(url),
    add: async (url: string) => {
      asked.push(url);
      await hold;
      kept.add(url);
    },
  };

  beforeEach(() => {
    kept.clear();
    asked.length = 0;
    hold = undefined;
    vi.stubGlobal('caches', { open: async () => cache });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('is the pictures first, then the clips, and nothing that no board shows', async () => {
    kept.add('/play/api/media/old');
    await keepPictures(aBoard(aChild({ cards: [own('clip', 'video/mp4'), own('photo', 'image/jpeg')] })));
    expect(asked.at(-1)).toBe('/play/api/media/clip');
    expect(kept).toContain('/play/api/media/photo');
    expect(kept).not.toContain('/play/api/media/old');
  });

  it('is requested once, however often the board changes meanwhile', async () => {
    const board = aBoard(aChild({ cards: [own('clip', 'video/mp4')] }));
    await keepPictures(aBoard(aChild({ cards: [own('photo', 'image/jpeg')] })));
    let go = (): void => {};
    hold = new Promise((resolve) => {
      go = resolve;
    });
    const first = keepPictures(board);
    await vi.waitFor(() => expect(asked).toContain('/play/api/media/clip'));
    await keepPictures(board);
    go();
    await first;
    expect(asked.filter((url) => url.endsWith('/clip'))).toHaveLength(1);
  });
});

it('keeps a drawing under its name with a hash, so that a redrawn one is another picture', () => {
  const urls = (drawing?: string | null) =>
    picturesOf(aBoard(aChild({ cards: [aCard('bear', { exercise: 'bear-walk', drawing })] }))).filter((url) =>
      url.includes('bear-walk'),
    );
  expect(urls('bear-walk-1a2b3c4d').map((url) => url.split('/').at(-1))).toEqual([
    'move-bear-walk-1a2b3c4d.svg',
    'move-bear-walk-1a2b3c4d-still.svg',
  ]);
  expect(urls('bear-walk-99999999')).not.toEqual(urls('bear-walk-1a2b3c4d'));
  expect(urls(null)).toEqual([]);
  expect(urls(undefined).map((url) => url.split('/').at(-1))).toEqual(['bear-walk.svg', 'bear-walk-still.svg']);
});
