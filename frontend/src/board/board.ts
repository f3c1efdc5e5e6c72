/** What the server tells a tablet, word for word as docs/api.md describes it. Nothing here is ever changed in place. */

export type Language = 'en' | 'es';
export type Mode = 'GROWN_UP_LED' | 'CHILD' | 'OLDER_CHILD';
export type Discipline = 'PT' | 'OT' | 'SLP';
export type CardState = 'open' | 'done' | 'tried' | 'partly' | 'not-today' | 'resting';
export type Routine =
  'WAKE_UP' | 'TOOTH_BRUSHING' | 'MEALTIME' | 'SNACK' | 'SCHOOL_RUN' | 'PLAYTIME' | 'BATH' | 'BEDTIME' | 'ANYTIME';
/** From most help to none. */
export const PROMPT_LEVELS = ['HAND_OVER_HAND', 'PHYSICAL', 'GESTURE', 'VERBAL', 'VISUAL', 'INDEPENDENT'] as const;
export type PromptLevel = (typeof PROMPT_LEVELS)[number];
export type ClaimStatus = 'ASKED' | 'APPROVED' | 'DECLINED' | 'ENJOYED';

export interface Dosage {
  sets: number | null;
  reps: number | null;
  holdSeconds: number | null;
  minutes: number | null;
  side: string | null;
}

export interface CardTexts {
  name: string;
  purpose: string;
  prompt: string;
  steps: string[];
  materials: string[];
  safety: string | null;
  note: string | null;
}

export interface Card {
  id: string;
  version: number;
  /** The exercise's key in the library; boards of an earlier release do not tell. */
  exercise?: string;
  /** The name of its drawing, with a hash; null where nobody drew it, missing on boards of an earlier release. */
  drawing?: string | null;
  discipline: Discipline;
  picture: string;
  emoji: string;
  /** False for praise-only cards: the sky star is lit, the shop star is not. */
  star: boolean;
  dosage: Dosage;
  estimatedMinutes: number | null;
  texts: Partial<Record<string, CardTexts>>;
  /** A repetition quest, where the therapist switched one on. */
  quest?: Quest | null;
  /** How much help the family gives; null where it does not say. */
  promptLevel?: PromptLevel | null;
  /** Another card with the same choice is there: the child does this or that. */
  choice?: string | null;
  /** The family's own photo or clip in place of the drawing. */
  media?: Media | null;
}

export interface Media {
  id: string;
  type: string;
  /** Where it lies, if not where a tablet finds it. */
  url?: string;
}

export interface Quest {
  target: number;
  reps: number;
  weekReps: number;
  weekGoal: number;
}

export interface Logged {
  at: string;
  outbox?: string | null;
  seq?: number | null;
  undoUntil: string;
  star: boolean;
}

export interface Slot {
  slot: string;
  card: string;
  routine: Routine;
  state: CardState;
  logged: Logged | null;
}

export interface Day {
  date: string;
  /** When it begins where the child lives; boards of an earlier release do not tell. */
  from?: string;
  slots: Slot[];
}

export interface Reward {
  id: string;
  owner: string;
  title: string;
  picture: string;
  size: string;
  cost: number;
}

export interface Claim {
  id: string;
  reward: string;
  title: string;
  picture: string;
  cost: number;
  status: ClaimStatus;
  askedAt: string;
  answeredAt: string | null;
  kindWord: string | null;
  owner?: string;
}

export interface Sky {
  /** How many days with a star complete a constellation. */
  goal: number;
  filled: string[];
  through: string | null;
  since: string | null;
  finished: number;
  newest: string[];
  days: { date: string; stars: number }[];
  stickers: { name: string; at: string }[];
}

export interface Family {
  stars: { total: number; balance: number };
  shares: { child: string; nickname: string; avatar: string; together: number }[];
}

export interface Child {
  id: string;
  nickname: string;
  avatar: string;
  language: string;
  zone: string;
  mode: Mode;
  stars: { total: number; balance: number };
  /** Stars lit from the week's Monday to yesterday; boards of an earlier release do not tell. */
  week?: { from: string; stars: number };
  watchers: string[];
  cards: Card[];
  days: Day[];
  rewards: Reward[];
  claims: Claim[];
  /** Boards of an earlier release tell neither. */
  sky?: Sky;
  family?: Family;
}

export interface Board {
  version: number;
  now: string;
  device: { id: string; name: string };
  /** Null where the family has set no PIN; boards of an earlier release do not tell. */
  leave?: LeaveLock | null;
  children: Child[];
}

/** What a grown-up's PIN is compared with: PBKDF2 with SHA-256, salt and proof in Base64. */
export interface LeaveLock {
  salt: string;
  rounds: number;
  proof: string;
}

/**
 * A board as the tablet keeps it: with what is needed to fold the outbox over it, also after a restart without
 * network.
 */
export interface KeptBoard {
  board: Board;
  etag: string | null;
  /** How many answers the outbox had when this board was asked for: later ones may not be in it. */
  answersSeen: number;
  /** Server clock minus tablet clock, in milliseconds. */
  clockOffset: number;
}

/** Milliseconds of the server's instants, which come in microseconds: not every browser reads those. */
export const instant = (text: string): number => Date.parse(text.replace(/(\.\d{3})\d+/, '$1'));

/** Whether this slot has lit its star in the sky: every answer does, only "not today" waits. */
export const isLit = (slot: Slot): boolean =>
  slot.logged !== null && slot.state !== 'open' && slot.state !== 'not-today';
