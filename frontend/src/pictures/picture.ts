import type { Card, Media } from '../board/board';

type Drawn = Pick<Card, 'drawing' | 'exercise'>;

/** Returns the URL of a picture: the code points of its emoji, as the board sends them. */
export function pictureUrl(codePoints: string): string {
  return `${import.meta.env.BASE_URL}pictures/${codePoints.replace(/[^0-9a-f-]/g, '')}.svg`;
}

/**
 * Returns whether there is a drawing. A server of an earlier release does not say; loading the picture then shows it.
 */
export const hasMove = ({ drawing, exercise }: Drawn): boolean => Boolean(drawing === undefined ? exercise : drawing);

/**
 * Returns the URL of the drawing of a card's exercise: the loop, or the most telling pose. The name has a hash; a
 * server of an earlier release sends only the exercise.
 */
export function moveUrl({ drawing, exercise = '' }: Drawn, moving: boolean): string {
  const file = (drawing ? `assets/move-${drawing}` : `moves/${exercise}`).replace(/[^0-9a-z./-]|\.\./g, '');
  return `${import.meta.env.BASE_URL}${file}${moving ? '' : '-still'}.svg`;
}

/** The board names avatars by animal; an unknown one may already be code points. */
const AVATARS: Record<string, string> = {
  fox: '1f98a',
  bear: '1f43b',
  cat: '1f431',
  dog: '1f436',
  panda: '1f43c',
  koala: '1f428',
  lion: '1f981',
  tiger: '1f42f',
  frog: '1f438',
  monkey: '1f435',
  unicorn: '1f984',
  dinosaur: '1f996',
  owl: '1f989',
  turtle: '1f422',
  rabbit: '1f430',
  octopus: '1f419',
};

export function avatarUrl(avatar: string): string {
  return pictureUrl(AVATARS[avatar] ?? (/^[0-9a-f]{4,}/.test(avatar) ? avatar : '2b50'));
}

export const ROUTINE_PICTURES = {
  WAKE_UP: '1f31e',
  TOOTH_BRUSHING: '1faa5',
  MEALTIME: '1f37d',
  SNACK: '1f34e',
  SCHOOL_RUN: '1f392',
  PLAYTIME: '1f9f8',
  BATH: '1f6c1',
  BEDTIME: '1f319',
  ANYTIME: '1f308',
} as const;

/** Returns the URL of the family's own photo or clip: on a tablet by its id, in a console as given there. */
export const mediaUrl = ({ id, url }: Pick<Media, 'id' | 'url'>): string => url ?? `/play/api/media/${id}`;
