import { CHILDREN, GROWN_UPS } from '../body/look';
import { figure } from '../body/figure';
import type { Pose } from '../body/pose';
import { bedroom, mat, playroom, room, shade } from '../props/backdrop';
import { couch, rug } from '../props/furniture';
import { closer, morph, place, put } from '../props/place';
import { arrow, marks } from '../props/signs';
import { ball, bookHeld } from '../props/things';
import type { Scene } from '../scene';
import { steps } from './stand';

const bear: Pose = {
  hip: [116, 143], lean: 104, nod: 22, look: [9, 1],
  nearHand: [186, 201], farHand: [158, 201], nearFoot: [92, 201], farFoot: [124, 201],
};
const crab: Pose = {
  hip: [158, 181], lean: -56, nod: -52, mouth: 'open',
  nearHand: [98, 201], farHand: [112, 201], nearFoot: [206, 201], farFoot: [190, 201],
};
/** Limbs that lift the trunk high enough off the floor to be seen. */
const CRAB = { thigh: 40, shin: 45, thick: 0.86 };
const crabAnimal = '<g fill="none" stroke="#e5533d" stroke-width="5"><path d="M-24 8L-38 14M-22 14L-34 24M24 8L38 14M22 14L34 24M-22 -2Q-40 -6 -36 -20M22 -2Q40 -6 36 -20M-8 -10V-22M8 -10V-22"/></g><path d="M-36 -18Q-50 -28 -38 -40L-36 -30L-28 -36Q-24 -24 -36 -18ZM36 -18Q50 -28 38 -40L36 -30L28 -36Q24 -24 36 -18Z" fill="#e5533d"/><ellipse cy="4" rx="28" ry="18" fill="#f2695c"/><circle cx="-8" cy="-24" r="5" fill="#fff"/><circle cx="8" cy="-24" r="5" fill="#fff"/><circle cx="-7" cy="-24" r="2.5" fill="#2c2350"/><circle cx="9" cy="-24" r="2.5" fill="#2c2350"/><path d="M-8 6Q0 13 8 6" fill="none" stroke="#8e2f3c" stroke-width="3"/>';
const onHandsAndKnees: Pose = {
  hip: [122, 166], lean: 72, nearHand: [170, 202], farHand: [176, 202], nearFoot: [92, 203], farFoot: [94, 203], nearToes: 170, farToes: 170,
};
/** Back and legs at a right angle, toes up. */
const letterL: Pose = { hip: [94, 188], lean: 0, nearHand: [132, 160], farHand: [138, 156], nearFoot: [240, 194], farFoot: [240, 186], nearToes: -88, farToes: -84 };
const LONG_LEGS = { thigh: 44, shin: 48, foot: 20, torso: 54 };
const YOGA = { thick: 0.86, torso: 54, thigh: 36, shin: 36, neck: 24 };
const archedCat = '<path d="M-20 2Q-38 -4 -32 -32" stroke="#8a8398" stroke-width="7" fill="none"/><path d="M-24 24V2Q-24 -28 0 -28Q24 -26 24 0V24H15V8Q12 -8 0 -8Q-12 -8 -15 8V24Z" fill="#a39cb3"/><circle cx="30" cy="-2" r="13" fill="#a39cb3"/><path d="M19 -6L20 -21L29 -13ZM31 -13L40 -21L41 -6Z" fill="#a39cb3"/><circle cx="26" cy="-3" r="2.2" fill="#2c2350"/><circle cx="35" cy="-3" r="2.2" fill="#2c2350"/><circle cx="30.5" cy="3" r="2" fill="#f2798a"/>';
const bowingDog = '<path d="M-22 -18Q-36 -24 -32 -38" stroke="#a06a3a" stroke-width="7" fill="none"/><path d="M-32 24L-27 -10Q-24 -26 -10 -22L14 4L18 14H38Q42 19 38 24H6Q-6 20 -12 4L-20 24Z" fill="#c08a52"/><path d="M12 4Q10 -14 24 -15L38 -7Q44 -4 40 2Q32 12 22 10Z" fill="#c08a52"/><path d="M16 -13Q6 -10 9 6Q18 6 22 -8Z" fill="#7d5030"/><circle cx="27" cy="-7" r="2.4" fill="#2c2350"/><circle cx="40" cy="-3" r="3.4" fill="#2c2350"/>';
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

/** Exercises on hands, knees, tummy, or back. */
export const ON_THE_FLOOR: Record<string, Scene> = {
  'bear-walk': { poses: 4, seconds: 2.4, steady: true, layers: [
    room, arrow([216, 58], [244, 54], [272, 58]),
    closer(1.35, [150, 214], shade(140, 70), figure(CHILDREN.sam, steps(bear, { ...bear, nearHand: [158, 201], farHand: [186, 201], nearFoot: [124, 201], farFoot: [92, 201] }))),
  ] },
  'crab-walk': { poses: 4, seconds: 2.4, steady: true, layers: [
    playroom, put(crabAnimal, 258, 56),
    closer(1.55, [116, 214], shade(150, 74), figure(CHILDREN.mia, steps(crab, { ...crab, nearHand: [112, 201], farHand: [92, 201], nearFoot: [188, 201], farFoot: [208, 201] }, 8), { elbows: -1, sizes: CRAB })),
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
  'yoga-cat-and-dog': { poses: 2, seconds: 5, rests: [0.9, 0.4], layers: [
    room, mat(18, 284, '#b7a6e0'), put(archedCat, 68, 52, 1.3), put(bowingDog, 236, 54, 1.3),
    closer(1.15, [90, 216], figure({ ...CHILDREN.raj, glasses: false }, [
      { ...onHandsAndKnees, hip: [66, 164], round: 25, nod: 112, nearHand: [116, 202], farHand: [122, 202], nearFoot: [34, 203], farFoot: [36, 203], look: [8, 4], mouth: 'closed' },
      { ...onHandsAndKnees, hip: [66, 164], round: -11, nod: 12, nearHand: [116, 202], farHand: [122, 202], nearFoot: [34, 203], farFoot: [36, 203] },
    ], { sizes: YOGA })),
    closer(1.15, [210, 216], figure({ ...CHILDREN.leo, legs: '#2f7f8a', shirt: '#ffb52e' }, [
      { hip: [216, 132], lean: 124, nod: 150, nearHand: [290, 202], farHand: [294, 200], nearFoot: [186, 201], farFoot: [190, 201] },
      { hip: [202, 166], lean: 72, nod: 40, nearHand: [256, 202], farHand: [262, 202], nearFoot: [172, 197], farFoot: [174, 197], nearToes: 36, farToes: 36 },
    ], { sizes: { ...YOGA, neck: 20, arm: 28 } })),
  ] },
  'long-leg-story': { poses: 2, seconds: 4, rests: [0.8, 0.8], layers: [
    bedroom, '<path d="M236 28V92H286" fill="none" stroke="#fff" stroke-width="22"/><path d="M236 28V92H286" fill="none" stroke="#6a4fd0" stroke-width="12"/>',
    closer(1.45, [66, 216], couch(40), rug(150, 206, 104), figure({ ...CHILDREN.ida, barefoot: true }, [
      { ...letterL, nod: 10, nearHand: [132, 160], farHand: [138, 156] },
      { ...letterL, nod: 20, nearHand: [130, 164], farHand: [140, 154] },
    ], { sizes: LONG_LEGS, between: put(bookHeld, 138, 164, 1.25) })),
  ] },
};
