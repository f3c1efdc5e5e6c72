import { disc, fill, INK, line, plain, smile, spark, type Art } from './sticker-ink';

/** Where practice happens, drawn like the sticker that a new place earns. */
export const PLACES: Record<string, readonly [string, Art]> = {
  PLACE_HOME: [
    '#ffe3b8',
    [
      fill('M28 48h44v32H28z', '#fff3df'),
      fill('M50 20 82 50H18z', '#ff8a6b'),
      fill('M43 62h14v18H43z', '#a9714b'),
      fill('M64 28h8v14h-8z', '#e0835c'),
      spark(50, 42, 0.7),
    ],
  ],
  PLACE_SCHOOL: [
    '#cfe2ff',
    [
      fill('M28 42c0-26 44-26 44 0v38H28z', '#ff8a6b'),
      fill('M34 56h32v16H34z', '#ffb38a'),
      line('M42 22c0-8 16-8 16 0M42 64h16'),
      line('M28 48h44'),
      spark(50, 40, 0.6),
    ],
  ],
  PLACE_PLAYGROUND: [
    '#d6f0c9',
    [
      line('M30 82V26M46 82V26M30 42h16M30 56h16M30 70h16', '#7a5ac2', 5),
      fill('M46 26c10 0 12 10 16 24 4 16 12 22 24 22v9c-20 0-30-10-35-28-2-8-3-14-5-14z', '#ffc93c'),
      fill('M24 26h28L38 12z', '#ff7f93'),
    ],
  ],
  PLACE_CAR: [
    '#ffd9cf',
    [
      fill('M14 56c0-8 6-10 14-11l8-15h28l11 15c8 1 12 4 12 12v12H14z', '#5fa8ef'),
      fill('M40 35h10v11H34zM55 35h7l8 11H55z', '#e6f6ff'),
      disc(31, 69, 9, '#4a4270'),
      disc(70, 69, 9, '#4a4270'),
      plain('M31 69h.1', INK),
      disc(31, 69, 3, '#fff'),
      disc(70, 69, 3, '#fff'),
    ],
  ],
  PLACE_CLINIC: [
    '#d8f3ee',
    [
      disc(50, 54, 27, '#ff9d5c'),
      line('M30 38c12 8 28 8 40 0M25 62c14 8 36 8 50 0', '#e0752f', 3),
      smile(50, 52, 1.1),
      plain('M22 84h56v3H22z', '#9bcabf'),
    ],
  ],
};
