import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Properties that name a side of the screen although the style means a side of the text. */
const PHYSICAL = [
  /(?<![\w-])(?:margin|padding|scroll-margin|scroll-padding|border)-(?:left|right)\b/,
  /(?<![\w.-])(?:left|right)\s*:/,
  /(?:text-align|float|clear|justify-(?:content|items|self))\s*:\s*(?:left|right)\b/,
  /border-(?:top|bottom)-(?:left|right)-radius/,
  /(?:transform-origin|background-position|object-position)\s*:[^;}]*\b(?:left|right)\b/,
  /\bto (?:left|right)\b/,
  /\.(?:scrollLeft|clientLeft|offsetLeft)\b|style\.(?:left|right)\b|style\.(?:margin|padding)(?:Left|Right)\b/,
];

/** Values for all sides or corners, which identify left and right by their order. */
const SIDES = /(?<![\w-])(margin|padding|inset|border-radius)\s*:\s*([^;}]+)[;}]/g;

/** What may name a side of the screen, and why. */
const ALLOWED: Record<string, string> = {
  'src/scenery/star-flight.ts': 'flies between two places of the screen, measured as they are',
  'src/scenery/confetti.ts': 'rains all over the screen',
};

/** Rules of the consoles that paint scenery, where no text begins or ends. */
const SCENERY = [
  '.sky .hills::before { background: var(--far-hill); block-size: 230%; inline-size: 95vw; inset: 5% auto auto -22vw; }',
  '.sky .hills::after { background: var(--near-hill); block-size: 260%; inline-size: 105vw; inset: 32% -28vw auto auto; }',
];

const CONSOLES = '../src/main/resources/META-INF/resources';
const files = globSync(['src/**/*.{ts,css}', 'index.html', `${CONSOLES}/**/*.{css,html}`])
  .filter((file) => !file.startsWith('src/moves/'))
  .sort();
const sourceOf = (file: string): string => readFileSync(file, 'utf8');

function physicalIn(line: string): boolean {
  return (
    PHYSICAL.some((pattern) => pattern.test(line)) ||
    [...line.matchAll(SIDES)].some(([, property, values]) => isLopsided(property!, values!))
  );
}

/** Returns whether left and right differ. Values may be calculations that contain spaces. */
function isLopsided(property: string, values: string): boolean {
  const given = values
    .replace(/\([^()]*(\([^()]*\)[^()]*)*\)/g, (inner) => inner.replace(/\s/g, ''))
    .split('/')[0]!
    .trim()
    .split(/\s+/);
  const [first, second = first, third = first, fourth = second] = given;
  return property === 'border-radius' ? first !== second || third !== fourth : second !== fourth;
}

describe('styles', () => {
  it.each([
    'margin-left: 4px;',
    '.a { left: 0 }',
    'text-align: right;',
    'padding: 1px 2px 3px 4px;',
    'border-top-left-radius: 3px;',
    'transform-origin: left;',
    'border-radius: 4px 12px 12px;',
    'box.style.left = x;',
    'inset: 0 auto auto 3px;',
    'background: linear-gradient(to right, red, blue);',
  ])('would be caught with %s', (line) => expect(physicalIn(line)).toBe(true));

  it.each([
    'margin-inline-start: 4px;',
    'inset: 0;',
    'padding: 1px 2px 3px;',
    'padding: 1px 2px 3px 2px;',
    'text-align: start;',
    'inset: auto 0 0;',
    'border-radius: 9rem 9rem 1.25rem 1.25rem;',
    'margin: 0 calc(-1 * (1px + 2px)) 0;',
  ])('may say %s', (line) => expect(physicalIn(line)).toBe(false));

  it.each(files.filter((file) => !ALLOWED[file]))('of %s follow the text, whichever way it runs', (file) => {
    const lines = sourceOf(file)
      .replace(/\/\*[^]*?\*\//g, '')
      .split('\n')
      .map((line) => line.trim());
    expect(lines.filter((line) => !line.startsWith('//') && physicalIn(line) && !SCENERY.includes(line))).toEqual([]);
  });

  it('of the page and of the consoles were checked', () => {
    for (const file of [
      'src/styles/page.css',
      ...['tokens', 'kit', 'therapist', 'parent', 'welcome'].map((part) => `${CONSOLES}/${part}.css`),
    ]) {
      expect(files).toContain(file);
    }
  });

  it.each(Object.keys(ALLOWED))('are still an exception in %s', (file) => {
    expect(sourceOf(file).split('\n').some(physicalIn)).toBe(true);
  });
});

describe('the tokens of the consoles', () => {
  const sheets = files.filter((file) => file.startsWith(CONSOLES) && file.endsWith('.css'));
  const definedIn = (file: string) => new Set([...sourceOf(file).matchAll(/(--[\w-]+):/g)].map(([, name]) => name!));
  const usedIn = (file: string) => [...sourceOf(file).matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name!);
  /** A drawing belongs to the element it is drawn on. */
  const drawings = '--icon';
  /** Numbers of one child, which Java sets on its element, and what Vaadin defines. */
  const given = /^--(first|share|aura-.*|vaadin-.*)$/;

  it('are in one sheet each', () => {
    const names = sheets.flatMap((file) => [...definedIn(file)]).filter((name) => name !== drawings);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('are defined where they are used', () => {
    const names = new Set(sheets.flatMap((file) => [...definedIn(file)]));
    expect(sheets.flatMap(usedIn).filter((name) => !names.has(name) && !given.test(name))).toEqual([]);
  });
});
