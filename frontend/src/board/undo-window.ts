import { instant, isLit, type Card, type Slot } from './board';

/**
 * A child may take back a tap of this or another tablet for ten minutes, while its star is not spent. What a grown-up
 * logged in the console is the grown-up's to correct.
 */
export function mayUndo(slot: Slot, card: Card, balance: number, now: number): boolean {
  const { logged } = slot;
  if (!logged || logged.outbox == null || logged.seq == null) return false;
  const isUnspent = !isLit(slot) || !card.star || balance >= 1;
  return isUnspent && now < instant(logged.undoUntil);
}
