/** Which screen the child is on. `just` says that the card was answered a moment ago. */
export type Screen =
  | { at: 'board' }
  | { at: 'card'; slot: string; just: boolean }
  | { at: 'hurt'; slot: string }
  | { at: 'shop' }
  | { at: 'sky' }
  | { at: 'break' }
  | { at: 'grown-up' }
  /** A grown-up connects this tablet with another code; until one is accepted, everything stays as it is. */
  | { at: 'connect' };
