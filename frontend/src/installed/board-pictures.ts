import type { Board, Child } from '../board/board';
import { avatarUrl, hasMove, mediaUrl, moveUrl, pictureUrl, ROUTINE_PICTURES } from '../pictures/picture';

const CACHE = 'starhop-pictures';
/** Pictures that the screens show whatever is on the board: the shop, a wish without a picture. */
const ALWAYS = [...Object.values(ROUTINE_PICTURES), '1f381', '2b50'].map(pictureUrl);

/** Every picture, but no clip, that the boards at hand can show in their 15 days. A new kind of picture is added here, and is there offline. */
export function picturesOf(board: Board): string[] {
  return [...new Set([...ALWAYS, ...board.children.flatMap(ofChild)])];
}

function ofChild({ avatar, cards, rewards, claims }: Child): string[] {
  const moves = cards.flatMap((card) => hasMove(card) ? [moveUrl(card, true), moveUrl(card, false)] : []);
  const own = cards.flatMap(({ media }) => media?.type.startsWith('image/') ? [mediaUrl(media.id)] : []);
  return [avatarUrl(avatar), ...own, ...moves, ...[...cards, ...rewards, ...claims].map(({ picture }) => pictureUrl(picture))];
}

/** Keeps the pictures of these boards on this tablet, and no others. One that cannot be loaded now comes with the next board. */
export async function keepPictures(board: Board): Promise<void> {
  const cache = await caches.open(CACHE);
  const wanted = picturesOf(board);
  const known = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  await Promise.all([
    ...wanted.filter((url) => !known.has(url)).map((url) => cache.add(url).catch(() => {})),
    ...[...known].filter((url) => !wanted.includes(url)).map((url) => cache.delete(url)),
  ]);
}

export async function forgetPictures(): Promise<void> {
  await caches.delete(CACHE);
}
