import type { Board, Child } from '../board/board';
import { avatarUrl, hasMove, mediaUrl, moveUrl, pictureUrl, ROUTINE_PICTURES } from '../pictures/picture';

const CACHE = 'starhop-pictures';
/** Pictures that screens show whatever is on the board: the shop, a wish without a picture. */
const ALWAYS = [...Object.values(ROUTINE_PICTURES), '1f381', '2b50'].map(pictureUrl);

/** What is being loaded, so that the next board does not request it again. */
const coming = new Set<string>();

/**
 * Returns every picture that these boards can show in their 15 days. Add new kinds of pictures here, so that they are
 * available offline.
 */
export function picturesOf(board: Board): string[] {
  return [...new Set([...ALWAYS, ...board.children.flatMap(ofChild), ...own(board, 'image/')])];
}

/** The family's own clips, which are large. */
export function clipsOf(board: Board): string[] {
  return [...new Set(own(board, 'video/'))];
}

function ofChild({ avatar, cards, rewards, claims }: Child): string[] {
  const moves = cards.flatMap((card) => (hasMove(card) ? [moveUrl(card, true), moveUrl(card, false)] : []));
  return [avatarUrl(avatar), ...moves, ...[...cards, ...rewards, ...claims].map(({ picture }) => pictureUrl(picture))];
}

function own({ children }: Board, type: string): string[] {
  return children
    .flatMap(({ cards }) => cards)
    .flatMap(({ media }) => (media?.type.startsWith(type) ? [mediaUrl(media)] : []));
}

/**
 * Stores the pictures of these boards on this tablet, and no others; then their clips, one by one. What cannot be
 * loaded now comes with the next board.
 */
export async function keepPictures(board: Board): Promise<void> {
  const cache = await caches.open(CACHE);
  const [pictures, clips] = [picturesOf(board), clipsOf(board)];
  const known = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  await Promise.all(
    [...known].filter((url) => !pictures.includes(url) && !clips.includes(url)).map((url) => cache.delete(url)),
  );
  const isMissing = (url: string): boolean => !known.has(url) && !coming.has(url);
  await Promise.all(pictures.filter(isMissing).map((url) => keep(cache, url)));
  for (const clip of clips.filter(isMissing)) await keep(cache, clip);
}

async function keep(cache: Cache, url: string): Promise<void> {
  coming.add(url);
  await cache.add(url).catch(() => {});
  coming.delete(url);
}

export async function forgetPictures(): Promise<void> {
  await caches.delete(CACHE);
}
