const KEYS = ['flamingo-stand', 'mirror-sounds', 'sprinkle-pinch', 'bear-walk', 'story-retell', 'a-clinics-own'];
const en = (name, prompt, purpose, steps, materials, safety) => ({
  name,
  prompt,
  purpose,
  steps,
  materials,
  safety,
  note: null,
});

const CARDS = [
  [
    '1f9a9',
    '🦩',
    'PT',
    'TOOTH_BRUSHING',
    { sets: 1, reps: 3, holdSeconds: 10 },
    en(
      'Flamingo Stand',
      'Can you stand like a sleepy flamingo?',
      'It helps to stay steady to dress, kick and climb.',
      [
        'Brush, spit and put the toothbrush away.',
        'Hold the counter with one hand.',
        'Lift one foot off the floor.',
        'Count out loud, then switch feet.',
        'Try with just one finger on the counter.',
      ],
      ['Bathroom counter'],
      'No toothbrush in the mouth while you balance. Dry the floor. Stay close.',
    ),
    en(
      'De pie como flamenco',
      '¿Puedes pararte como un flamenco dormido?',
      'Ayuda a estar firme para vestirse, patear y trepar.',
      [
        'Cepíllate, escupe y guarda el cepillo.',
        'Apóyate en el lavabo con una mano.',
        'Levanta un pie del suelo.',
        'Cuenta en voz alta y cambia de pie.',
      ],
      ['Lavabo'],
      'Sin cepillo en la boca. Suelo seco. Quédese cerca.',
    ),
  ],
  [
    '1f444',
    '👄',
    'SLP',
    'TOOTH_BRUSHING',
    { sets: 1, reps: 10, minutes: 2 },
    en(
      'Mirror Sounds',
      'Make your sound for the mirror!',
      'It helps to see and feel how a sound is made.',
      ['Look in the mirror together.', 'Helper: say the sound slowly.', 'Now say it too.'],
      ['Mirror'],
      'Stop while it is still fun.',
    ),
  ],
  [
    '1f9c1',
    '🧁',
    'OT',
    'SNACK',
    { sets: 1, reps: 10 },
    en(
      'Sprinkle Pinch',
      'Pinch sprinkles like tiny treasure!',
      'It makes the pinch fingers strong for buttons and pencils.',
      ['Put sprinkles in a small bowl.', 'Pinch some with thumb and pointer.', 'Drop them on your snack.'],
      ['Sprinkles', 'Small bowl'],
      'Small things: stay close.',
    ),
  ],
  [
    '1f43b',
    '🐻',
    'PT',
    'PLAYTIME',
    { sets: 3, reps: 10 },
    en(
      'Bear Walk',
      'Grrr! Walk like a big, slow bear!',
      'It makes the arms, tummy and legs strong for climbing and play.',
      [
        'Put hands and feet flat on the floor.',
        'Lift your bottom up high.',
        'Walk on hands and feet to the wall.',
        'Turn around and walk back.',
      ],
      ['Clear floor space'],
      'Clear the floor first. Stop if the wrists or shoulders hurt.',
    ),
    en(
      'Paso de oso',
      '¡Grrr! ¡Camina como un oso grande!',
      'Hace fuertes los brazos, la barriga y las piernas.',
      ['Pon manos y pies en el suelo.', 'Sube el trasero.', 'Camina hasta la pared.', 'Da la vuelta y regresa.'],
      ['Espacio libre'],
      'Despeje el suelo primero.',
    ),
  ],
  [
    '1f4da',
    '📚',
    'SLP',
    'BEDTIME',
    { sets: 1, reps: 1, minutes: 5 },
    en(
      'Story Retell',
      'Tell me the story in your words!',
      'It helps to put a story in order.',
      ['Read a short book.', 'Close the book.', 'Helper: ask what came first.', 'Helper: ask what came last.'],
      ['Short book'],
      'Help with the first words.',
    ),
  ],
  [
    '2615',
    '☕',
    'OT',
    'BEDTIME',
    { sets: 1, reps: 5 },
    en(
      'Hot Cocoa Breath',
      'Smell the cocoa, then cool it down!',
      'It helps the body calm down before sleep.',
      ['Hold a pretend cup.', 'Smell in slowly.', 'Blow out softly.'],
      [],
      'Stop if it feels dizzy.',
    ),
  ],
];

const REWARDS = [
  ['1f3ac', 'Pick the movie', 5],
  ['1f333', 'Trip to the park', 10],
  ['1f4d6', 'One more story', 3],
  ['1f95e', 'Pancake breakfast', 15],
  ['1f3ca', 'Go swimming', 30],
];

const STICKERS = [
  'FIRST_STAR',
  'MOVING',
  'PLAYTIME',
  'TRYING',
  'TOLD_FEELING',
  'HANDS',
  'SNACK',
  'TEN_STARS',
  'TOGETHER',
  'FIRST_PICTURE',
  'CAME_BACK',
  'BEDTIME',
];

/** A well-used sky: three days of this week, stars on most days of the month, and a year of finished pictures. */
function sky(date) {
  const monday = -((new Date().getUTCDay() + 6) % 7);
  const days = Array.from({ length: 40 }, (_, i) => i + 1)
    .filter((i) => i % 4 !== 2)
    .map((i) => ({ date: date(-i), stars: 1 + (i % 3) }))
    .reverse();
  return {
    goal: 4,
    filled: days
      .map((day) => day.date)
      .filter((day) => day >= date(monday))
      .slice(0, 3),
    through: date(monday - 1),
    since: `${new Date().getUTCFullYear() - 2}-03-02`,
    finished: 61,
    newest: Array.from({ length: 15 }, (_, i) => date(monday - 7 * (i + 1))),
    days,
    stickers: STICKERS.map((name, i) => ({ name, at: new Date(Date.now() - (30 - i) * 86_400_000).toISOString() })),
  };
}

const family = {
  stars: { total: 51, balance: 34 },
  shares: [
    { child: 'mia', nickname: 'Mia', avatar: 'fox', together: 19 },
    { child: 'leo', nickname: 'Leo', avatar: 'dinosaur', together: 12 },
    { child: 'noa', nickname: 'Noa', avatar: 'koala', together: 4 },
  ],
};

/** An earlier year, as GET /play/api/sky answers it. */
export function skyYear(year) {
  const weeks = Array.from({ length: 52 }, (_, i) =>
    new Date(Date.UTC(year, 0, 4 + 7 * (51 - i))).toISOString().slice(0, 10),
  );
  return {
    year,
    finished: weeks
      .filter((_, i) => i % 5 !== 3)
      .map((day) =>
        new Date(Date.parse(day) - ((new Date(day).getUTCDay() + 6) % 7) * 86_400_000).toISOString().slice(0, 10),
      ),
    days: Array.from({ length: 365 }, (_, i) => i)
      .filter((i) => i % 3)
      .map((i) => ({ date: new Date(Date.UTC(year, 0, 1 + i)).toISOString().slice(0, 10), stars: 1 + (i % 3) })),
    enjoyed: [
      { title: 'Trip to the zoo', picture: '1f418' },
      { title: 'Pick the movie', picture: '1f3ac' },
    ],
  };
}

export function makeChildren() {
  return [
    makeChild('mia', 'Mia', 'fox', 'en', 'CHILD'),
    makeChild('leo', 'Leo', 'dinosaur', 'es', 'OLDER_CHILD'),
    makeChild('noa', 'Noa', 'koala', 'en', 'GROWN_UP_LED'),
  ];
}

function makeChild(id, nickname, avatar, language, mode) {
  const date = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const claim = (n, status, kindWord) => ({
    id: `${id}-claim-${n}`,
    reward: `${id}-r${n}`,
    title: REWARDS[n][1],
    picture: REWARDS[n][0],
    cost: REWARDS[n][2],
    status,
    askedAt: new Date().toISOString(),
    answeredAt: new Date().toISOString(),
    kindWord,
  });
  return {
    id,
    nickname,
    avatar,
    language,
    zone: 'UTC',
    mode,
    stars: { total: 143, balance: 12 },
    watchers: ['Grandma Rosa', 'Dr. Kim (OT)'],
    cards: CARDS.map(([picture, emoji, discipline, , dosage, text, spanish], n) => ({
      id: `${id}-p${n}`,
      version: 1,
      exercise: KEYS[n],
      discipline,
      picture,
      emoji,
      star: n !== 5,
      dosage: { sets: null, reps: null, holdSeconds: null, minutes: null, side: null, ...dosage },
      estimatedMinutes: 4,
      texts: { en: text, ...(spanish && { es: spanish }) },
      media: n === 4 ? { id: 'photo', type: 'image/svg+xml' } : null,
      choice: n === 3 || n === 5 ? `${id}-choice` : null,
      promptLevel: ['HAND_OVER_HAND', 'PHYSICAL', 'GESTURE', 'INDEPENDENT', 'VERBAL', null][n],
      quest: n === 1 ? { target: 5000, reps: 1840, weekReps: 60, weekGoal: 80 } : null,
    })),
    days: Array.from({ length: 15 }, (_, day) => ({
      date: date(day),
      slots: CARDS.map(([, , , routine], n) => ({
        slot: `${id}-p${n}.${date(day).replaceAll('-', '')}.1`,
        card: `${id}-p${n}`,
        routine,
        state: 'open',
        logged: null,
      })),
    })),
    rewards: [
      ...REWARDS.map(([picture, title, cost], n) => ({
        id: `${id}-r${n}`,
        owner: 'CHILD',
        title,
        picture,
        size: 'SMALL',
        cost,
      })),
      { id: `${id}-f`, owner: 'FAMILY', title: 'Picnic for all', picture: '1f9fa', size: 'BIG', cost: 60 },
    ],
    week: { from: date(-((new Date().getUTCDay() + 6) % 7)), stars: 12 },
    sky: sky(date),
    family,
    claims: [
      claim(0, 'APPROVED', 'Well earned!'),
      claim(2, 'ENJOYED', null),
      claim(3, 'DECLINED', 'We are out of flour. Sunday!'),
    ],
  };
}
