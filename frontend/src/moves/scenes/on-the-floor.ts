import { CHILDREN, GROWN_UPS } from '../body/look';
import { figure } from '../body/figure';
import type { Pose } from '../body/pose';
import { bedroom, mat, playroom, room, shade } from '../props/backdrop';
import { couch, rug } from '../props/furniture';
import { closer, morph, place, put } from '../props/place';
import { arrow, marks } from '../props/signs';
import { ball, bookHeld, cat, dog, teddy } from '../props/things';
import type { Scene } from '../scene';
import { sittingOut, steps } from './stand';

const bear: Pose = {
  hip: [116, 143], lean: 104, nod: 22, look: [9, 1],
  nearHand: [186, 201], farHand: [158, 201], nearFoot: [92, 201], farFoot: [124, 201],
};
const crab: Pose = {
  hip: [160, 172], lean: -62, nod: -14, mouth: 'open',
  nearHand: [96, 201], farHand: [112, 201], nearFoot: [208, 202], farFoot: [192, 202],
};
const onHandsAndKnees: Pose = {
  hip: [122, 166], lean: 72, nearHand: [170, 202], farHand: [176, 202], nearFoot: [92, 203], farFoot: [94, 203], nearToes: 170, farToes: 170,
};
const flat: Pose = {
  hip: [146, 190], lean: 88, nod: 24, nearHand: [250, 196], farHand: [246, 192], nearFoot: [80, 196], farFoot: [82, 192], nearToes: 165, farToes: 165,
};
const onTheBack: Pose = {
  hip: [166, 187], lean: -90, nod: -86, look: [12, -2], nearHand: [146, 176], farHand: [144, 168], nearFoot: [193, 202], farFoot: [200, 197],
};
const arched: Pose = { ...onTheBack, hip: [160, 153], lean: -124, nod: -66, nearHand: [138, 164], farHand: [138, 158], mouth: 'open' };
/** A toy car that comes toward us. */
const carAhead = '<path d="M-20 8V20M20 8V20" stroke="#3b3358" stroke-width="11"/><path d="M-17 -8L-11 -24H11L17 -8Z" fill="#e5484d" stroke="#e5484d" stroke-width="6"/><path d="M-14 -7L-10 -20H10L14 -7Z" fill="#dff3fb"/><rect x="-27" y="-8" width="54" height="24" rx="8" fill="#e5484d"/><circle cx="-17" cy="3" r="5.5" fill="#ffe08a"/><circle cx="17" cy="3" r="5.5" fill="#ffe08a"/><path d="M-7 8H7" stroke="#8e2f3c" stroke-width="5"/>';
const road = '<path d="M155 182H173L213 244H117Z" fill="#6b6780"/><path d="M164 184V244" stroke="#fff" stroke-width="4" stroke-dasharray="6 8"/>';

/** Exercises on hands, knees, tummy or back. */
export const ON_THE_FLOOR: Record<string, Scene> = {
  'bear-walk': { poses: 4, seconds: 2.4, steady: true, layers: [
    room, arrow([216, 58], [244, 54], [272, 58]),
    closer(1.35, [150, 214], shade(140, 70), figure(CHILDREN.sam, steps(bear, { ...bear, nearHand: [158, 201], farHand: [186, 201], nearFoot: [124, 201], farFoot: [92, 201] }))),
  ] },
  'crab-walk': { poses: 4, seconds: 2.4, steady: true, layers: [
    playroom, arrow([222, 84], [250, 80], [278, 84]), arrow([206, 84], [178, 80], [150, 84]),
    closer(1.3, [156, 214], shade(150, 74), figure(CHILDREN.mia, steps(crab, { ...crab, nearHand: [112, 201], farHand: [96, 201], nearFoot: [192, 202], farFoot: [208, 202] }, 10), { elbows: -1 })),
  ] },
  'superhero-fly': { poses: 2, seconds: 3.6, rests: [0.3, 1], tells: 1, layers: [
    playroom, mat(26, 262),
    closer(1.25, [160, 214],
      place(marks(68, 152, -40) + marks(246, 118, 20), { shown: [0, 1] }),
      morph(['M196 172Q150 158 92 184L100 196Q150 186 196 190Z', 'M188 160Q140 128 84 138L84 160Q140 160 190 178Z'], { fill: '#e5484d' }),
      figure(CHILDREN.zoe, [flat, { ...flat, hip: [146, 188], lean: 72, nod: -22, nearHand: [258, 164], farHand: [256, 154], nearFoot: [84, 172], farFoot: [86, 166], mouth: 'open' }])),
  ] },
  'bridge-for-cars': { poses: 4, seconds: 4.4, rests: [0.4, 0.6, 0.2, 0], tells: 1, layers: [
    bedroom, '<path d="M0 158H320V240H0Z" fill="#d9c3e6"/><path d="M0 158H320" stroke="#c3a8d6" stroke-width="3"/>',
    closer(1.65, [138, 220], road, shade(96, 34, 207), shade(200, 22, 206),
      place(put(carAhead, 0, 0, 0.64), { at: [[164, 192], [164, 195], [164, 262], [164, 262]], shown: [0, 1, 1, 0] }),
      figure(CHILDREN.leo, [onTheBack, arched, arched, onTheBack])),
  ] },
  'tummy-time-play': { poses: 2, seconds: 3.4, rests: [0.4, 0.8], tells: 1, layers: [
    bedroom, rug(150, 206, 150, '#b9dcc4'),
    figure(CHILDREN.baby, [
      { hip: [72, 194], lean: 80, nod: 62, nearHand: [128, 203], farHand: [134, 203], nearFoot: [38, 198], farFoot: [40, 196], nearToes: 160, farToes: 160, mouth: 'closed' },
      { hip: [72, 194], lean: 62, nod: 6, nearHand: [122, 203], farHand: [130, 203], nearFoot: [40, 194], farFoot: [36, 198], nearToes: 160, farToes: 160, mouth: 'open' },
    ], { scale: 1.1 }),
    figure(GROWN_UPS.dad, [
      { hip: [300, 190], lean: 74, nod: 8, nearHand: [226, 203], farHand: [190, 150], nearFoot: [380, 196], farFoot: [380, 196], mouth: 'smile' },
      { hip: [300, 190], lean: 74, nod: 4, nearHand: [226, 203], farHand: [184, 132], nearFoot: [380, 196], farFoot: [380, 196], mouth: 'open' },
    ], { facing: -1, inFar: put(ball(11, '#ffb52e'), -4, -12) }),
    arrow([112, 136], [106, 118], [120, 106]),
  ] },
  'yoga-cat-and-dog': { poses: 3, seconds: 5.4, rests: [0.7, 0.5, 0.7], layers: [
    room, mat(40, 226, '#b7a6e0'),
    closer(1.25, [140, 214], figure(CHILDREN.raj, [
      { ...onHandsAndKnees, round: 27, nod: 122, mouth: 'closed' },
      { ...onHandsAndKnees, round: -11, nod: 12 },
      { ...onHandsAndKnees, hip: [134, 142], lean: 118, nod: 140, nearHand: [196, 202], farHand: [202, 202], nearFoot: [104, 200], farFoot: [106, 200], nearToes: 20, farToes: 20 },
    ])),
    place(put(cat, 0, 0, 1.25), { at: [[58, 60]], shown: [1, 1, 0] }), place(put(dog, 0, 0, 1.2), { at: [[58, 60]], shown: [0, 0, 1] }),
    place(arrow([168, 84], [168, 66], [168, 48]), { shown: [1, 0, 0] }), place(arrow([168, 48], [168, 66], [168, 84]), { shown: [0, 1, 0] }),
    place(arrow([132, 84], [132, 66], [132, 48]), { shown: [0, 0, 1] }),
  ] },
  'long-leg-story': { poses: 2, seconds: 4, rests: [0.8, 0.8], layers: [
    bedroom,
    closer(1.3, [90, 216], couch(40), rug(170, 208, 100), put(teddy(), 226, 176, 0.8), figure(CHILDREN.ida, [
      sittingOut(104, 1, { lean: 2, nod: 14, nearHand: [146, 164], farHand: [154, 162], nearFoot: [170, 198], farFoot: [168, 195] }),
      sittingOut(104, 1, { lean: 2, nod: 22, nearHand: [142, 168], farHand: [156, 158], nearFoot: [170, 198], farFoot: [168, 195] }),
    ], { between: put(bookHeld, 152, 172) })),
    arrow([224, 148], [238, 132], [230, 112]),
  ] },
};
