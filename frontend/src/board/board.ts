/**
 * The board that the server sends a tablet, exactly as docs/api.md describes it. Nothing here is ever modified in
 * place.
 */

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
  /** The exercise's key in the library; absent on boards of earlier releases. */
  exercise?: string;
  /** The name of its drawing, with a hash; null if there is none, absent on boards of earlier releases. */
  drawing?: string | null;
  discipline: Discipline;
  picture: string;
  emoji: string;
  /** False for praise-only cards: they light the sky star but not the shop star. */
  star: boolean;
  dosage: Dosage;
  estimatedMinutes: number | null;
  texts: Partial<Record<string, CardTexts>>;
  /** A repetition quest, if the therapist set one. */
  quest?: Quest | null;
  /** How much help the family gives; null if it does not say. */
  promptLevel?: PromptLevel | null;
  /** Shared with another card on the board if the child does this or that. */
  choice?: string | null;
  /** The family's own photo or clip, shown instead of the drawing. */
  media?: Media | null;
}

export interface Media {
  id: string;
  type: string;
  /** Where it is, if not in the usual place for a tablet. */
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
  /** When the day begins where the child lives; absent on boards of earlier releases. */
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
  /** Stars lit from the week's Monday to yesterday; absent on boards of earlier releases. */
  week?: { from: string; stars: number };
  watchers: string[];
  cards: Card[];
  days: Day[];
  rewards: Reward[];
  claims: Claim[];
  /** Both are absent on boards of earlier releases. */
  sky?: Sky;
  family?: Family;
}

export interface Board {
  version: number;
  now: string;
  device: { id: string; name: string };
  /** Null if the family has set no PIN; absent on boards of earlier releases. */
  leave?: LeaveLock | null;
  children: Child[];
}

/** What a grown-up's PIN is checked against: PBKDF2 with SHA-256, salt and proof in Base64. */
export interface LeaveLock {
  salt: string;
  rounds: number;
  proof: string;
}

/**
 * A board as the tablet stores it, with what is needed to apply the outbox to it, even after a restart without a
 * network.
 */
export interface KeptBoard {
  board: Board;
  etag: string | null;
  /** How many answers the outbox had when this board was requested; later ones may not be reflected in it. */
  answersSeen: number;
  /** The server's clock minus the tablet's, in milliseconds. */
  clockOffset: number;
}

/** Parses the server's timestamps, in milliseconds. They have microseconds, which not every browser can parse. */
export const instant = (text: string): number => Date.parse(text.replace(/(\.\d{3})\d+/, '$1'));

/** Returns whether this slot has lit its star in the sky: every answer does, except "not today". */
export const isLit = (slot: Slot): boolean =>
  slot.logged !== null && slot.state !== 'open' && slot.state !== 'not-today';
