import { CHILDREN, GROWN_UPS } from '../body/look';
import { figure } from '../body/figure';
import type { Pose } from '../body/pose';
import { bedroom, mat, playroom, room, shade } from '../props/backdrop';
import { couch, rug } from '../props/furniture';
import { morph, place, put } from '../props/place';
import { arrow, marks } from '../props/signs';
import { ball, bookHeld, car, teddy } from '../props/things';
import type { Scene } from '../scene';
import { sittingOut, steps } from './stand';

const bear: Pose = {
  hip: [116, 143], lean: 104, nod: 44, look: [8, 2],
  nearHand: [186, 201], farHand: [158, 201], nearFoot: [92, 201], farFoot: [124, 201],
};
const crab: Pose = {
  hip: [160, 172], lean: -62, nod: -14, mouth: 'open',
  nearHand: [96, 201], farHand: [112, 201], nearFoot: [214, 202], farFoot: [200, 202],
};
const onHandsAndKnees: Pose = {
  hip: [122, 166], lean: 72, nearHand: [170, 202], farHand: [176, 202], nearFoot: [92, 203], farFoot: [94, 203], nearToes: 170, farToes: 170,
};
const flat: Pose = {
  hip: [146, 190], lean: 88, nod: 40, nearHand: [250, 196], farHand: [246, 192], nearFoot: [80, 196], farFoot: [82, 192], nearToes: 165, farToes: 165,
};
const onTheBack: Pose = {
  hip: [164, 192], lean: -90, nod: -90, look: [6, -2], nearHand: [168, 202], farHand: [160, 200], nearFoot: [210, 202], farFoot: [202, 202],
};

/** Exercises on hands, knees, tummy or back. */
export const ON_THE_FLOOR: Record<string, Scene> = {
  'bear-walk': { poses: 4, seconds: 2.4, steady: true, layers: [
    room, shade(140, 80), arrow([214, 96], [240, 92], [266, 96]),
    figure(CHILDREN.sam, steps(bear, { ...bear, nearHand: [158, 201], farHand: [186, 201], nearFoot: [124, 201], farFoot: [92, 201] })),
  ] },
  'crab-walk': { poses: 4, seconds: 2.4, steady: true, layers: [
    playroom, shade(150, 84), arrow([220, 100], [246, 96], [272, 100]), arrow([100, 100], [74, 96], [48, 100]),
    figure(CHILDREN.mia, steps(crab, { ...crab, nearHand: [112, 201], farHand: [96, 201], nearFoot: [200, 202], farFoot: [214, 202] }, 10), { elbows: -1 }),
  ] },
  'superhero-fly': { poses: 2, seconds: 3.6, rests: [0.3, 1], tells: 1, layers: [
    playroom, mat(40, 240), marks(86, 158, -30), marks(262, 142, 30),
    morph(['M196 172Q150 158 92 184L100 196Q150 186 196 190Z', 'M188 160Q140 128 84 138L84 160Q140 160 190 178Z'], { fill: '#e5484d' }),
    figure(CHILDREN.zoe, [flat, { ...flat, hip: [146, 188], lean: 72, nod: 10, nearHand: [250, 150], farHand: [244, 142], nearFoot: [84, 172], farFoot: [86, 166], mouth: 'open' }]),
  ] },
  'bridge-for-cars': { poses: 4, seconds: 4.4, rests: [0.4, 0, 0.2, 0], tells: 1, layers: [
    bedroom, mat(40, 236, '#a9c9ee'),
    place(put(car(), 0, 0, 0.78), { at: [[310, 196], [182, 196], [20, 196], [-40, 196]], shown: [1, 1, 1, 0] }),
    figure(CHILDREN.noor, [onTheBack, { ...onTheBack, hip: [164, 156], lean: -122, nod: -84 }, { ...onTheBack, hip: [164, 156], lean: -122, nod: -84 }, onTheBack]),
    arrow([164, 116], [164, 100], [164, 84]),
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
    room, mat(56, 186, '#b7a6e0'),
    figure(CHILDREN.raj, [
      { ...onHandsAndKnees, round: 17, nod: 118, mouth: 'closed' },
      { ...onHandsAndKnees, round: -9, nod: 20 },
      { ...onHandsAndKnees, hip: [134, 142], lean: 118, nod: 140, nearHand: [196, 202], farHand: [202, 202], nearFoot: [104, 200], farFoot: [106, 200], nearToes: 20, farToes: 20 },
    ]),
    place(arrow([146, 124], [146, 112], [146, 98]), { shown: [1, 0, 0] }),
    place(arrow([112, 116], [112, 100], [112, 86]), { shown: [0, 0, 1] }),
  ] },
  'long-leg-story': { poses: 2, seconds: 4, rests: [0.8, 0.8], layers: [
    bedroom, couch(40), rug(190, 208, 110), put(teddy(), 250, 168, 0.9),
    figure(CHILDREN.ida, [
      sittingOut(104, 1, { lean: 2, nod: 14, nearHand: [146, 164], farHand: [154, 162], nearFoot: [170, 198], farFoot: [168, 195] }),
      sittingOut(104, 1, { lean: 2, nod: 22, nearHand: [142, 168], farHand: [156, 158], nearFoot: [170, 198], farFoot: [168, 195] }),
    ], { between: put(bookHeld, 152, 172) }),
    put('<path d="M-40 0H40M-40 -6V6M40 -6V6" stroke="#6a4fd0" stroke-width="5"/>', 144, 226),
  ] },
};
