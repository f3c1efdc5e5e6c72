import type { Child, Claim, Reward } from '../board/board';

export interface ShelfReward {
  reward: Reward;
  starsToGo: number;
  /** The open claim for it, if the child has already asked. */
  asked: Claim | undefined;
}

export interface Shelf {
  mine: ShelfReward[];
  together: ShelfReward[];
  granted: Claim[];
  declined: Claim[];
  memories: Claim[];
}

/**
 * Returns what is in the shop. A child's stars buy only the child's own rewards; a grown-up's are not on the shelf at
 * all.
 */
export function shelfOf(child: Child): Shelf {
  const withStatus = (status: Claim['status']) => child.claims.filter((claim) => claim.status === status);
  const asked = withStatus('ASKED');
  return {
    mine: child.rewards
      .filter((reward) => reward.owner === 'CHILD')
      .map((reward) => ({
        reward,
        starsToGo: starsToGo(reward.cost, child.stars.balance),
        asked: asked.find((claim) => claim.reward === reward.id),
      })),
    together: child.rewards
      .filter((reward) => reward.owner === 'FAMILY')
      .map((reward) => ({
        reward,
        starsToGo: starsToGo(reward.cost, child.family?.stars.balance ?? 0),
        asked: asked.find((claim) => claim.reward === reward.id),
      })),
    granted: withStatus('APPROVED'),
    declined: withStatus('DECLINED'),
    memories: withStatus('ENJOYED'),
  };
}

export function starsToGo(cost: number, balance: number): number {
  return Math.max(0, cost - Math.max(0, balance));
}
