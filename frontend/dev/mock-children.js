const KEYS = ['flamingo-stand', 'mirror-sounds', 'sprinkle-pinch', 'bear-walk', 'story-retell', 'a-clinics-own'];
const en = (name, prompt, purpose, steps, materials, safety) => ({ name, prompt, purpose, steps, materials, safety, note: null });

const CARDS = [
  ['1f9a9', '🦩', 'PT', 'TOOTH_BRUSHING', { sets: 1, reps: 3, holdSeconds: 10 },
    en('Flamingo Stand', 'Can you stand like a sleepy flamingo?', 'It helps your child stay steady to dress, kick and climb.',
      ['Brush, spit and put the toothbrush away.', 'Hold the counter with one hand.', 'Lift one foot off the floor.', 'Count out loud, then switch feet.', 'Try with just one finger on the counter.'],
      ['Bathroom counter'], 'No toothbrush in the mouth while you balance. Dry the floor. Stay close.'),
    en('De pie como flamenco', '¿Puedes pararte como un flamenco dormido?', 'Ayuda a estar firme para vestirse, patear y trepar.', ['Cepíllate, escupe y guarda el cepillo.', 'Apóyate en el lavabo con una mano.', 'Levanta un pie del suelo.', 'Cuenta en voz alta y cambia de pie.'], ['Lavabo'], 'Sin cepillo en la boca. Suelo seco. Quédese cerca.')],
  ['1f444', '👄', 'SLP', 'TOOTH_BRUSHING', { sets: 1, reps: 10, minutes: 2 }, en('Mirror Sounds', 'Make your sound for the mirror!', 'It helps your child see and feel how a sound is made.', ['Look in the mirror together.', 'Say the sound slowly.', 'Now your child says it.'], ['Mirror'], 'Stop while it is still fun.')],
  ['1f9c1', '🧁', 'OT', 'SNACK', { sets: 1, reps: 10 }, en('Sprinkle Pinch', 'Pinch sprinkles like tiny treasure!', 'It makes the pinch fingers strong for buttons and pencils.', ['Put sprinkles in a small bowl.', 'Pinch some with thumb and pointer.', 'Drop them on your snack.'], ['Sprinkles', 'Small bowl'], 'Small things: stay close.')],
  ['1f43b', '🐻', 'PT', 'PLAYTIME', { sets: 3, reps: 10 }, en('Bear Walk', 'Grrr! Walk like a big, slow bear!', 'It makes the arms, tummy and legs strong for climbing and play.', ['Put hands and feet flat on the floor.', 'Lift your bottom up high.', 'Walk on hands and feet to the wall.', 'Turn around and walk back.'], ['Clear floor space'], 'Clear the floor first. Stop if the wrists or shoulders hurt.'),
    en('Paso de oso', '¡Grrr! ¡Camina como un oso grande!', 'Hace fuertes los brazos, la barriga y las piernas.', ['Pon manos y pies en el suelo.', 'Sube el trasero.', 'Camina hasta la pared.', 'Da la vuelta y regresa.'], ['Espacio libre'], 'Despeje el suelo primero.')],
  ['1f4da', '📚', 'SLP', 'BEDTIME', { sets: 1, reps: 1, minutes: 5 }, en('Story Retell', 'Tell me the story in your words!', 'It helps your child put a story in order.', ['Read a short book.', 'Close the book.', 'Ask what came first.', 'Ask what came last.'], ['Short book'], 'Help with the first words.')],
  ['2615', '☕', 'OT', 'BEDTIME', { sets: 1, reps: 5 }, en('Hot Cocoa Breath', 'Smell the cocoa, then cool it down!', 'It helps the body calm down before sleep.', ['Hold a pretend cup.', 'Smell in slowly.', 'Blow out softly.'], [], 'Stop if it feels dizzy.')],
];

const REWARDS = [['1f3ac', 'Pick the movie', 5], ['1f333', 'Trip to the park', 10], ['1f4d6', 'One more story', 3], ['1f95e', 'Pancake breakfast', 15], ['1f3ca', 'Go swimming', 30]];

export function makeChildren() {
  return [makeChild('mia', 'Mia', 'fox', 'en', 'CHILD'), makeChild('leo', 'Leo', 'dinosaur', 'es', 'OLDER_CHILD'), makeChild('noa', 'Noa', 'koala', 'en', 'GROWN_UP_LED')];
}

function makeChild(id, nickname, avatar, language, mode) {
  const date = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const claim = (n, status, kindWord) => ({ id: `${id}-claim-${n}`, reward: `${id}-r${n}`, title: REWARDS[n][1], picture: REWARDS[n][0], cost: REWARDS[n][2], status, askedAt: new Date().toISOString(), answeredAt: new Date().toISOString(), kindWord });
  return {
    id, nickname, avatar, language, zone: 'UTC', mode, stars: { total: 143, balance: 12 }, watchers: ['Grandma Rosa', 'Dr. Kim (OT)'],
    cards: CARDS.map(([picture, emoji, discipline, , dosage, text, spanish], n) => ({
      id: `${id}-p${n}`, version: 1, exercise: KEYS[n], discipline, picture, emoji, star: n !== 5,
      dosage: { sets: null, reps: null, holdSeconds: null, minutes: null, side: null, ...dosage }, estimatedMinutes: 4, texts: { en: text, ...(spanish && { es: spanish }) },
    })),
    days: Array.from({ length: 15 }, (_, day) => ({ date: date(day), slots: CARDS.map(([, , , routine], n) => ({ slot: `${id}-p${n}.${date(day).replaceAll('-', '')}.1`, card: `${id}-p${n}`, routine, state: 'open', logged: null })) })),
    rewards: [...REWARDS.map(([picture, title, cost], n) => ({ id: `${id}-r${n}`, owner: 'CHILD', title, picture, size: 'SMALL', cost })), { id: `${id}-f`, owner: 'FAMILY', title: 'Picnic for all', picture: '1f9fa', size: 'BIG', cost: 60 }],
    claims: [claim(0, 'APPROVED', 'Well earned!'), claim(2, 'ENJOYED', null), claim(3, 'DECLINED', 'We are out of flour. Sunday!')],
  };
}
