import { describe, expect, it } from 'vitest';
import { named } from '../../dev/draw-moves.js';
import { MOVES, moveFiles } from '../../src/moves/moves';

const drawn = Object.assign({}, ...Object.keys(MOVES).map((key) => moveFiles(key, key))) as Record<string, string>;
const namesOf = (files: Record<string, string>) =>
  new Map(
    files['moves/drawn.properties']!.trim()
      .split('\n')
      .map((line) => line.split('=') as [string, string]),
  );

describe('the files of the drawings', () => {
  const files = named(drawn);
  const names = namesOf(files);

  it('are listed for the server, each with its loop and its still', () => {
    expect([...names.keys()]).toEqual(expect.arrayContaining([...Object.keys(MOVES), 'key-or-tea.es']));
    for (const [key, name] of names) {
      expect(files[`assets/move-${name}.svg`]).toBe(drawn[`${key}.svg`]);
      expect(files[`assets/move-${name}-still.svg`]).toBe(drawn[`${key}-still.svg`]);
    }
    expect(Object.keys(files)).toHaveLength(2 * names.size + 1);
  });

  it.each(['bear-walk.svg', 'bear-walk-still.svg'])(
    'have another name when %s is drawn anew, and only then',
    (changed) => {
      const anew = namesOf(named({ ...drawn, [changed]: `${drawn[changed]!} ` }));
      expect(anew.get('bear-walk')).toMatch(/^bear-walk-[0-9a-f]{8}$/);
      expect(anew.get('bear-walk')).not.toBe(names.get('bear-walk'));
      expect(anew.get('crab-walk')).toBe(names.get('crab-walk'));
    },
  );
});
