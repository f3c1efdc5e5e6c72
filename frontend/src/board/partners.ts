import type { Child } from './board';

/** Returns who may join a child on a card: brothers and sisters who play on this tablet. A grown-up always may. */
export function partnersOf(child: Child, players: readonly Child[]): Child[] {
  const family = new Set(child.family?.shares.map((share) => share.child));
  return players.filter((player) => player.id !== child.id && family.has(player.id));
}
