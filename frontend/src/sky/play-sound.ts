import type { Sound } from '../my-sky/sounds';

/** Plays a sound where a grown-up turned sounds on; the part that makes them is loaded only then. */
export function playSound(sound: Sound): void {
  if (document.documentElement.dataset['sound'] === 'on')
    void import('../my-sky/sounds').then(
      ({ play }) => play(sound),
      () => {},
    );
}
