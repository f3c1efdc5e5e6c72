/**
 * A test language, "ar-XB": English in Arabic letters, a third longer, from right to left. It reveals words that were
 * never in a bundle, and spaces too small for a longer language. No release contains it: `npm run dev -- --mode ar-XB`
 * shows it, and RightToLeftJourney puts this file between the packaged page and its words.
 */
export const TEST_LOCALE = 'ar-XB';

const LETTERS = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter, i) => [letter, [...'ابثديفغهيجكلمنوپقرستعوشخيز'][i]]),
);

/**
 * Returns one text in the test language; placeholders, also those of Java's MessageFormat, numbers, and symbols stay.
 */
export function mirrored(text) {
  const words = text.replace(/\{\w+\}|\{\w+,choice,|[a-z]/gi, (found) =>
    found.startsWith('{') ? found : LETTERS[found.toLowerCase()],
  );
  return words.replace(/[\u0600-\u06ff]{3,}/g, (word) => word + 'ـ'.repeat(Math.ceil(word.length / 3)));
}

/** Converts a bundle of words to the test language, in place. */
export function mirror(texts) {
  for (const key of Object.keys(texts)) texts[key] = key === 'languageTag' ? TEST_LOCALE : mirrored(texts[key]);
  return texts;
}

/**
 * Converts what a board contains for people to read to the test language; names of people and rewards stay as they are.
 */
export function mirrorBoard(board) {
  for (const card of board.children.flatMap((child) => child.cards))
    card.texts = { [TEST_LOCALE]: mirrorCard(Object.values(card.texts)[0]) };
  return board;
}

function mirrorCard(texts) {
  return Object.fromEntries(
    Object.entries(texts).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.map(mirrored) : value === null ? null : mirrored(value),
    ]),
  );
}

/** Shows the test language instead of English, in a separate mode of the development server only. */
export function testLocale() {
  let isOn = false;
  return {
    name: 'starhop-test-locale',
    apply: 'serve',
    configResolved({ mode }) {
      isOn = mode === TEST_LOCALE;
    },
    transform(code, id) {
      if (!isOn || !/\/src\/text\/en(-\w+)*\.ts$/.test(id)) return null;
      const name = /(?:export )?(?:const|var) (en\w*) =/.exec(code)[1];
      return { code: `${code}\nimport { mirror } from '/dev/test-locale.js';\nmirror(${name});`, map: null };
    },
  };
}
