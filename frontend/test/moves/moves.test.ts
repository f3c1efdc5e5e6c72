import { describe, expect, it } from 'vitest';
import library from '../../../src/main/resources/library/exercises.json';
import { MOVES, moveFiles } from '../../src/moves/moves';

const BUDGET = 3.5 * 1024;

describe('words that differ in Spanish', () => {
  const files = moveFiles('key-or-tea', 'Key or Tea?', '¿Boca o bota?');

  it('have a drawing of their own, with their own name', () => {
    expect(files['key-or-tea.es-still.svg']).toContain('<title>¿Boca o bota?</title>');
    expect(files['key-or-tea.es.svg']).not.toBe(files['key-or-tea.svg']);
    expect(wellFormed(files['key-or-tea.es.svg']!)).toBe(true);
  });

  it('weigh little', async () => expect(await compressed(files['key-or-tea.es.svg']!)).toBeLessThan(BUDGET));
});

describe('the drawings of the starter library', () => {
  it('are one for each exercise, and no more', () => {
    expect(Object.keys(MOVES).sort()).toEqual(library.map(({ slug }) => slug).sort());
  });

  it('are missing for an exercise that nobody drew', () => expect(moveFiles('a-clinics-own', 'Own')).toEqual({}));

  describe.each(library.map(({ slug, texts }) => [slug, texts.en.name]))('%s', (slug, name) => {
    const files = moveFiles(slug, name);
    const loop = files[`${slug}.svg`]!;
    const still = files[`${slug}-still.svg`]!;

    it.each([
      ['loop', loop],
      ['still', still],
    ])('is a well-formed picture with a title: %s', (_, svg) => {
      expect(wellFormed(svg)).toBe(true);
      expect(/<svg [^>]*><title>([^<]+)<\/title>/.exec(svg)?.[1]).toBe(name.replace('&', '&amp;'));
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    });

    it.each([
      ['loop', loop],
      ['still', still],
    ])('needs no script, no style and nothing from elsewhere: %s', (_, svg) => {
      expect(svg).not.toMatch(/<script|<style|\sstyle=|\son\w+=|href=|<image|<foreignObject/i);
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\((?!#)/);
    });

    it('moves in the loop, and not in the still', () => {
      expect(loop).toMatch(/<animate(Transform)? /);
      expect(still).not.toContain('<animate');
    });

    it('gives each change as many values as moments', () => {
      for (const [, values, times] of loop.matchAll(/values="([^"]*)"[^>]* keyTimes="([^"]*)"/g)) {
        expect(values!.split(';')).toHaveLength(times!.split(';').length);
      }
    });

    it('weighs little', async () => {
      expect(await compressed(loop)).toBeLessThan(BUDGET);
      expect(await compressed(still)).toBeLessThan(BUDGET / 2);
    });
  });
});

async function compressed(text: string): Promise<number> {
  const squeezed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return (await new Response(squeezed).arrayBuffer()).byteLength;
}

/** Checks that every opened element is closed in order; parsers of test browsers forgive too much. */
function wellFormed(svg: string): boolean {
  const open: string[] = [];
  const rest = svg.replace(/<(\/?)([a-zA-Z]+)((?:\s[\w:-]+="[^"<]*")*)\s*(\/?)>/g, (_, closes, name, __, isEmpty) => {
    if (closes && open.pop() !== name) open.push('!');
    if (!closes && !isEmpty) open.push(name);
    return '';
  });
  return open.length === 0 && !/[<>]/.test(rest);
}
