import { instant, isLit, type Card, type Slot } from './board';

/**
 * Returns whether a child may take back a tap of this or another tablet: within ten minutes, while its star is not
 * spent. What a grown-up reported in the console is for the grown-up to correct.
 */
export function mayUndo(slot: Slot, card: Card, balance: number, now: number): boolean {
  const { logged } = slot;
  if (!logged || logged.outbox == null || logged.seq == null) return false;
  const isUnspent = !isLit(slot) || !card.star || balance >= 1;
  return isUnspent && now < instant(logged.undoUntil);
}
