import type { Board } from '../src/board/board';

export const TEST_LOCALE: string;
export function mirrored(text: string): string;
export function mirror<Texts extends Record<string, string>>(texts: Texts): Texts;
export function mirrorBoard(board: Board): Board;
