/** What a child does, as typed facts. A command is created once and never edited after it was first sent. */

export type PracticeResult = 'DONE' | 'TRIED' | 'PARTLY' | 'NOT_TODAY';
export type Barrier =
  'NOT_UNDERSTOOD' | 'FORGOT' | 'NO_MATERIALS' | 'NO_TIME' | 'CHILD_REFUSED' | 'DID_NOT_WORK' | 'HURT' | 'SICK';

/** Where it was done. */
export type Setting = 'HOME' | 'SCHOOL' | 'PLAYGROUND' | 'CAR' | 'CLINIC';

interface Moment {
  at: string;
  zone: string;
}

export interface Tap extends Moment {
  kind: 'TAP';
  slot: string;
  version: number;
  result: PracticeResult;
  reps?: number | null;
  barrier?: Barrier | null;
  /** Who joined in: a brother's or sister's id, or GROWN_UP. */
  with?: string;
  /** The child picked this card rather than the one that was next. */
  chosen?: true;
}

/** What the child chose as a face, a stair, or a place; no place is ever guessed. */
export interface Face {
  feeling?: number;
  effort?: number;
  pain?: number;
  setting?: Setting;
}

/** The child's feedback on a tap; if a question was answered more than once, the last answer counts. */
export interface Add extends Moment, Face {
  kind: 'ADD';
  slot: string;
  adds: { outbox: string; seq: number };
}

export interface Undo extends Moment {
  kind: 'UNDO';
  undoes: { outbox: string; seq: number };
}

export interface Ask extends Moment {
  kind: 'ASK';
  child: string;
  claim: string;
  reward: string;
  cost: number;
}

export interface Enjoyed extends Moment {
  kind: 'ENJOYED';
  claim: string;
}

export type Command = Tap | Add | Undo | Ask | Enjoyed;

/** The moment of a command, by the tablet's own clock; the server corrects it with `sentAt`. */
export function momentOf(now: number): Moment {
  return { at: new Date(now).toISOString(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC' };
}
