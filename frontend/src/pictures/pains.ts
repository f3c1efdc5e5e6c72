import { svg, type SVGTemplateResult } from 'lit';
import { dots, face, tear, worry } from './faces';

// Our own drawings to help children talk about pain; not a medical scale.

const tightEyes = svg`<path d="m27 37 12 7-12 7M73 37l-12 7 12 7"/>`;
const shutEyes = svg`<path d="M26 42c4 5 12 5 16 0M58 42c4 5 12 5 16 0"/>`;
export type Pain = 0 | 2 | 4 | 6 | 8 | 10;

export const PAINS: Record<Pain, SVGTemplateResult> = {
  0: face('#ffe28a', svg`${dots}<path d="M32 61c8 11 28 11 36 0"/>`),
  2: face('#ffdf9e', svg`${dots}<path d="M35 64c8 4 22 4 30 0"/>`),
  4: face('#fbd3a6', svg`${dots}<path d="M35 67h30"/><path d="M28 31c4-2 8-2 11-1M72 31c-4-2-8-2-11-1"/>`),
  6: face('#f6c3ac', svg`${worry}${dots}<path d="M35 71c8-7 22-7 30 0"/>`),
  8: face('#efb1b1', svg`${worry}${shutEyes}<path d="M33 75c8-12 26-12 34 0"/>`),
  10: face('#e6a3b8', svg`${worry}${tightEyes}<path d="M33 78c2-20 32-20 34 0z" fill="#8c2f3f"/>${tear}`),
};
