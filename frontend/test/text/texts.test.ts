import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/text/en';
import { enGrownUp } from '../../src/text/en-grown-up';
import { enSky } from '../../src/text/en-sky';
import { es } from '../../src/text/es';
import { esGrownUp } from '../../src/text/es-grown-up';
import { esSky } from '../../src/text/es-sky';
import { languageOf, Speech } from '../../src/text/speech';

const pairs: [string, Record<string, string>, Record<string, string>][] = [
  ['for children', en, es],
  ['for grown-ups', enGrownUp, esGrownUp],
  ['of the sky', enSky, esSky],
];
const blanks = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

describe.each(pairs)('words %s', (_name, english, spanish) => {
  it('exist in both languages', () => {
    expect(Object.keys(spanish).sort()).toEqual(Object.keys(english).sort());
    for (const text of [...Object.values(english), ...Object.values(spanish)]) expect(text.trim()).not.toBe('');
  });

  it('take the same values', () => {
    for (const key of Object.keys(english)) expect(blanks(spanish[key]!), key).toEqual(blanks(english[key]!));
  });

  it('blame nobody', () => {
    const unkind =
      /\b(miss(ed|ing)?|fail(ed|ure)?|streak|complian|lazy|wrong|bad|mom|dad|perdiste|fallaste|racha|mal[oa]?|mamá|papá)\b/i;
    for (const text of [...Object.values(english), ...Object.values(spanish)]) expect(text).not.toMatch(unkind);
  });
});

describe.each([
  ['English', { ...en, ...enSky }],
  ['Spanish', { ...es, ...esSky }],
])('what a child reads in %s', (_name, texts) => {
  const forGrownUps = ['holdOpen'];

  it.each(Object.entries(texts).filter(([key]) => !forGrownUps.includes(key)))(
    '%s has at most ten words',
    (_key, text) => {
      for (const sentence of text.split(/[.!?]\s/)) expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(10);
    },
  );
});

describe.each<[string, Record<string, string>, RegExp]>([
  ['English', { ...en, ...enSky }, /\b(I|me|my|ask a grown-up|your (sky|stars?|helpers))\b/i],
  ['Spanish', { ...es, ...esSky }, /(?<!\p{L})(yo|mis?|tú|tus?|te|contigo|pide)(?!\p{L})/iu],
])('what a grown-up who leads reads in %s', (_name, texts, childsWords) => {
  const neverShown = /^(break|rest_)|_(led|older|one)$/;

  it.each(Object.keys(texts).filter((key) => !neverShown.test(key)))('%s does not speak to the child', (key) => {
    expect(texts[`${key}_led`] ?? texts[key]).not.toMatch(childsWords);
    expect(texts[`${key}_led_one`] ?? texts[`${key}_led`] ?? texts[`${key}_one`] ?? '').not.toMatch(childsWords);
  });
});

describe('speech', () => {
  it('speaks to a grown-up where a grown-up leads, and plainly to older children', () => {
    expect(new Speech('en', { child: en }, 'GROWN_UP_LED').child('didIt')).toBe('We did it');
    expect(new Speech('en', { child: en }, 'OLDER_CHILD').child('shop')).toBe('Rewards');
    expect(new Speech('en', { child: en }).child('didIt')).toBe('I did it');
  });

  it('says one of something as one', () => {
    const speech = new Speech('en', { child: en, sky: enSky });
    expect(speech.sky('starsToGo', { n: 1 })).toBe('1 more star');
    expect(speech.sky('starsToGo', { n: 3 })).toBe('3 more stars');
  });

  it('uses the singular to a grown-up who leads', () => {
    const speech = new Speech('en', { child: en, sky: enSky }, 'GROWN_UP_LED');
    expect([1, 2].map((n) => speech.sky('heldFor', { n }))).toEqual(['Held for 1 second.', 'Held for 2 seconds.']);
  });

  it('takes any nickname as it is', () => {
    expect(new Speech('en', { child: en }).child('hello', { name: '$& {n}' })).toContain('$& {n}');
  });

  it('has plain words for a reason that a later server adds', () => {
    expect(new Speech('en', { child: en, grownUp: enGrownUp }).refusal('something-new')).toBe(enGrownUp.refusal);
  });

  it('understands language tags', () => {
    expect([languageOf('es-MX'), languageOf('en'), languageOf('fr'), languageOf(null)]).toEqual([
      'es',
      'en',
      'en',
      'en',
    ]);
  });
});

it('are left alone by a browser’s own translation', () => {
  expect(readFileSync('index.html', 'utf8')).toMatch(/<html lang="en" translate="no">/);
});
