import type { Sound } from '../collection/sounds';

/** Plays a sound if a grown-up turned sounds on; the part that makes them is loaded only then. */
export function playSound(sound: Sound): void {
  if (document.documentElement.dataset['sound'] === 'on')
    void import('../collection/sounds').then(
      ({ play }) => play(sound),
      () => {},
    );
}
