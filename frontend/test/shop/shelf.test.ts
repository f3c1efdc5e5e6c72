import { expect, it } from 'vitest';
import { shelfOf, starsToGo } from '../../src/shop/shelf';
import { aChild, aClaim, aReward } from '../fixtures';

it('says how many stars are still to go, never fewer than none', () => {
  expect(starsToGo(5, 2)).toBe(3);
  expect(starsToGo(5, 9)).toBe(0);
  expect(starsToGo(5, -1)).toBe(5);
});

it('offers only the child’s own rewards, and shows the family’s as together', () => {
  const shelf = shelfOf(
    aChild({ rewards: [aReward('movie', 5), aReward('picnic', 9, 'FAMILY'), aReward('spa', 3, 'PARENT')] }),
  );
  expect(shelf.mine.map(({ reward }) => reward.id)).toEqual(['movie']);
  expect(shelf.together.map(({ reward }) => reward.id)).toEqual(['picnic']);
});

it('sorts wishes by status', () => {
  const claims = [aClaim('1', 'ASKED'), aClaim('2', 'APPROVED'), aClaim('3', 'DECLINED'), aClaim('4', 'ENJOYED')];
  const shelf = shelfOf(aChild({ claims }));
  expect(shelf.mine[0]!.asked!.id).toBe('1');
  expect([shelf.granted, shelf.declined, shelf.memories].map(([claim]) => claim!.id)).toEqual(['2', '3', '4']);
});
