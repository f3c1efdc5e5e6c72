import { CHILDREN, GROWN_UPS } from '../body/look';
import { figure } from '../body/figure';
import type { Pose } from '../body/pose';
import { bathroom, kitchen, outdoors, playroom, room, shade } from '../props/backdrop';
import { chair, counter, rail, stairs, toyBin, wallRight } from '../props/furniture';
import { closer, place, put, together } from '../props/place';
import { arrow, marks } from '../props/signs';
import { ball, car, cup, cube, duck, pip, STAR, toothbrush } from '../props/things';
import type { Scene } from '../scene';
import { kneeling, standing, steps } from './stand';

const brushCup = `${put(toothbrush(20), 3, -22, 0.8, -80)}${put(cup('#f2a03d'), 0, 0, 0.7)}`;
const atCounter: Pose = standing(138, { nearHand: [184, 116], farHand: [186, 112], mouth: 'smile' });
const squat: Pose = { hip: [62, 176], lean: 56, nod: 10, nearHand: [114, 200], farHand: [120, 198], nearFoot: [78, 202], farFoot: [84, 202] };
const landed: Pose = { hip: [232, 172], lean: 42, nod: 8, nearHand: [280, 160], farHand: [284, 154], nearFoot: [244, 202], farFoot: [250, 202], mouth: 'open' };
const pad = (x: number): string => `<path d="M${x} 210L${x + 26} 199A42 11 0 1 1 ${x + 8} 198Z" fill="#4f9f55"/><path d="M${x} 210L${x - 30} 206M${x} 210L${x - 14} 217M${x} 210L${x + 22} 215" stroke="#6fbb6c" stroke-width="2"/>`;
const rope: Pose = { hip: [142, 139], nod: 4, look: [10, 3], nearHand: [90, 90], farHand: [194, 76], nearFoot: [153, 203], farFoot: [126, 203], mouth: 'closed' };
const hop: Pose = { hip: [206, 118], lean: 8, nod: 0, nearHand: [162, 112], farHand: [254, 76], nearFoot: [228, 134], farFoot: [192, 182], nearToes: 14, farToes: 62, mouth: 'open' };
const hopLanding: Pose = { hip: [204, 142], lean: 10, nod: 2, nearHand: [204, 132], farHand: [226, 124], nearFoot: [222, 192], farFoot: [196, 203], nearToes: -6, farToes: 0 };
/** The same pose for the other side. */
const mirrored = (pose: Pose): Pose => ({ ...pose, nearHand: pose.farHand, farHand: pose.nearHand, nearFoot: pose.farFoot, farFoot: pose.nearFoot, nearToes: pose.farToes, farToes: pose.nearToes });
/** Two prints of the same foot, one hop apart. */
const hopPrints = (x: number, y: number): string => [0, 44].map((far) => put('<circle cx="-13" r="5.5"/><ellipse cx="5" rx="11" ry="6.5"/>', x + far, y)).join('')
  + `<path d="M${x} ${y - 16}Q${x + 22} ${y - 76} ${x + 42} ${y - 18}" fill="none" stroke="#6a4fd0" stroke-width="5.5" stroke-dasharray="1 10"/>`;
const starBall = `${ball(15, '#6a7fe0')}${put(`<path d="${STAR}" fill="#ffd95e"/>`, 0, 0, 0.7)}`;

/** A shoe around its ankle; tilted up, it stands on its heel. */
const shoe = (color: string): string => `<path d="M-10 -7H8L27 3V9H-10Z" fill="${color}" stroke="${color}" stroke-width="4"/><path d="M-10 11H27" stroke="#fff6e4" stroke-width="6"/>`;
const penguin = '<path d="M-17 6Q-34 14 -32 26M17 6Q34 14 32 26" stroke="#2c2350" stroke-width="10" fill="none"/><path d="M-9 46L-24 42M9 46L24 42" stroke="#f28b30" stroke-width="9"/><ellipse cy="10" rx="22" ry="36" fill="#2c2350"/><ellipse cy="18" rx="15" ry="26" fill="#fff"/><circle cx="-7" cy="-10" r="8" fill="#fff"/><circle cx="7" cy="-10" r="8" fill="#fff"/><circle cx="-5" cy="-10" r="3.5" fill="#2c2350"/><circle cx="7" cy="-10" r="3.5" fill="#2c2350"/><path d="M-6 -4H6L0 5Z" fill="#f28b30"/>';
const waddle = (lean: number, near: number, far: number): Pose => ({ hip: [126, 133], lean, nod: 0, nearHand: [82, 120], farHand: [170, 120], nearFoot: [near, 194], farFoot: [far, 194], nearToes: -44, farToes: -44 });
const waddles = steps(waddle(-4, 150, 102), waddle(4, 102, 150), 8);

/** A strip of tape along the floor, with its roll at the end. */
const tape = '<path d="M0 168H320V240H0Z" fill="#f2d9b3"/><path d="M0 168H320" stroke="#dfc092" stroke-width="3"/><path d="M-4 196H288V214H-4Z" fill="#1f9a92"/><path d="M-4 199H284" stroke="#7fd0c8" stroke-width="3"/><ellipse cx="288" cy="192" rx="22" ry="23" fill="#17847c"/><ellipse cx="284" cy="192" rx="18" ry="20" fill="#2fb0a6"/><ellipse cx="284" cy="192" rx="10" ry="12" fill="#f2d9b3"/>';

/** Exercises that a child does standing. */
export const ON_THE_FEET: Record<string, Scene> = {
  'frog-jumps': { poses: 5, seconds: 3.6, rests: [0.5, 0, 0.6, 0, 0], layers: [
    outdoors, pad(84), pad(246),
    `<path d="M96 128Q160 18 232 112" fill="none" stroke="#6a4fd0" stroke-width="5" stroke-dasharray="1 13"/>`, arrow([226, 102], [232, 110], [238, 122]),
    together([1, 1, 1, 0, 0], figure(CHILDREN.ana, [
      squat, { hip: [158, 126], lean: 22, nearHand: [206, 78], farHand: [212, 74], nearFoot: [126, 172], farFoot: [134, 178], nearToes: 50, farToes: 50, mouth: 'open' }, landed, landed, squat,
    ])),
  ] },
  'flamingo-stand': { poses: 2, seconds: 3.6, rests: [0.4, 1], tells: 1, layers: [
    bathroom, counter(176), put(brushCup, 262, 108), shade(140, 36),
    figure(CHILDREN.eva, [atCounter, { ...atCounter, hip: [136, 139], nearFoot: [146, 176], nearToes: 30 }]),
    place(arrow([92, 204], [86, 184], [92, 160]), { shown: [0.25, 1] }),
  ] },
  'rocket-heels': { poses: 2, seconds: 2.6, rests: [0.3, 0.8], tells: 1, layers: [
    kitchen, counter(176), shade(142, 36),
    figure(CHILDREN.leo, [atCounter, { ...atCounter, hip: [140, 124], nearHand: [184, 116], farHand: [186, 112], nearFoot: [136, 188], farFoot: [146, 188], nearToes: 62, farToes: 62, mouth: 'open' }]),
    arrow([96, 150], [96, 110], [96, 76]), place(marks(110, 214, -70), { shown: [0, 1] }),
  ] },
  'penguin-walk': { poses: 4, seconds: 2.4, steady: true, layers: [
    room, shade(136, 60, 212),
    closer(1.1, [126, 222], place(shoe('#d57942'), { at: waddles.map((pose) => pose.farFoot), turn: [-44] }), figure(CHILDREN.ben, waddles), place(shoe('#ff8f3f'), { at: waddles.map((pose) => pose.nearFoot), turn: [-44] })),
    place(put(penguin, 0, -46), { at: [[256, 212]], turn: [-9, 0, 9, 0] }),
  ] },
  'push-the-wall': { poses: 2, seconds: 4, rests: [0.4, 1], tells: 1, layers: [
    room, wallRight(226), shade(150, 60),
    figure(CHILDREN.tom, [
      { hip: [146, 146], lean: 16, nod: 4, nearHand: [218, 102], farHand: [218, 92], nearFoot: [112, 202], farFoot: [178, 202], mouth: 'closed' },
      { hip: [153, 150], lean: 24, nod: 8, nearHand: [218, 104], farHand: [218, 94], nearFoot: [112, 202], farFoot: [178, 202], mouth: 'blow' },
    ]),
    arrow([94, 160], [92, 178], [94, 198]), `<path d="M112 166Q104 178 106 192" fill="none" stroke="#ff8f3f" stroke-width="6" stroke-opacity=".8"/>`,
  ] },
  'rocket-chair': { poses: 3, seconds: 3.6, rests: [0.4, 0.1, 0.6], tells: 1, layers: [
    playroom, chair(88, 180, 54), shade(164, 40),
    figure(CHILDREN.kai, [
      { hip: [128, 166], lean: -2, nearHand: [156, 162], farHand: [162, 158], nearFoot: [160, 202], farFoot: [168, 202] },
      { hip: [138, 158], lean: 44, nod: 20, nearHand: [212, 130], farHand: [216, 126], nearFoot: [160, 202], farFoot: [168, 202], mouth: 'closed' },
      { hip: [164, 139], lean: 0, nearHand: [206, 106], farHand: [210, 102], nearFoot: [160, 202], farFoot: [168, 202], mouth: 'open' },
    ]),
    arrow([246, 168], [258, 120], [246, 72]),
  ] },
  'mountain-steps': { poses: 4, seconds: 4, rests: [0.3, 0.1, 0.5, 0.1], tells: 1, layers: [
    room, stairs(172, 3, 28, 62), put(pip, 296, 98, 0.8), rail(158, 116, 296, 50),
    figure(CHILDREN.kai, [
      standing(136, { nearHand: [176, 108], farHand: [146, 140] }),
      standing(142, { hip: [146, 138], lean: 8, nearHand: [184, 104], farHand: [158, 136], nearFoot: [196, 174], farFoot: [142, 202] }),
      standing(198, { hip: [196, 111], nearHand: [234, 80], farHand: [204, 112], nearFoot: [192, 174], farFoot: [204, 174], mouth: 'open' }),
      standing(142, { hip: [150, 134], lean: 6, nearHand: [190, 102], farHand: [160, 132], nearFoot: [192, 174], farFoot: [142, 200] }),
    ]),
    arrow([90, 150], [92, 108], [116, 76]),
  ] },
  'tightrope-walk': { poses: 4, seconds: 3.4, steady: true, layers: [
    playroom, tape,
    closer(1.16, [138, 242], figure({ ...CHILDREN.mia, shoes: '#d8345f' }, steps(rope, { ...rope, lean: 3, nearHand: [90, 76], farHand: [194, 90], nearFoot: [126, 203], farFoot: [153, 203] }, 14))),
  ] },
  'skip-along': { poses: 4, seconds: 2.2, rests: [0.1, 0, 0.1, 0], layers: [
    outdoors, '<g fill="#4f8a4a">', hopPrints(28, 206), hopPrints(112, 222), '</g>', shade(206, 30, 212),
    figure(CHILDREN.noor, [hop, hopLanding, mirrored(hop), mirrored(hopLanding)]),
    arrow([262, 150], [284, 138], [300, 156]),
  ] },
  'catch-the-star': { poses: 4, seconds: 3.2, rests: [0.3, 0, 0.3, 0], tells: 1, layers: [
    outdoors, shade(80, 34), shade(252, 46),
    `<path d="M124 92Q160 50 200 96" fill="none" stroke="#6a4fd0" stroke-width="5" stroke-dasharray="1 12"/>`,
    figure(CHILDREN.ana, [
      standing(74, { nearHand: [116, 112], farHand: [120, 98], mouth: 'open' }), standing(74, { nearHand: [118, 104], farHand: [122, 90], mouth: 'open' }),
      standing(74, { nearHand: [116, 112], farHand: [118, 102] }), standing(74, { lean: 6, nearHand: [122, 98], farHand: [124, 86] }),
    ]),
    figure(GROWN_UPS.aunt, [
      kneeling(248, -1, { nearHand: [208, 124], farHand: [206, 116] }), kneeling(248, -1, { nearHand: [196, 108], farHand: [194, 98] }),
      kneeling(248, -1, { nearHand: [200, 118], farHand: [196, 106], mouth: 'open' }), kneeling(248, -1, { nearHand: [200, 114], farHand: [196, 104], mouth: 'open' }),
    ], { facing: -1 }),
    place(starBall, { at: [[198, 112], [158, 66], [130, 104], [162, 66]], turn: [0, 90, 180, 90] }),
  ] },
  'treasure-squats': { poses: 4, seconds: 4, rests: [0.2, 0.4, 0.2, 0.5], tells: 1, layers: [
    playroom, closer(1.1, [160, 216], put(duck, 40, 198, 0.9), put(car('#4f8fd6'), 76, 206, 0.7),
    place(put(cube('#f2695c'), 0, 0), { at: [[172, 204], [172, 202], [176, 118], [232, 178]], shown: [1, 1, 1, 1] }), toyBin(208, 164), shade(130, 36),
    figure(CHILDREN.ben, [
      standing(122), { hip: [106, 178], lean: 44, nod: 24, nearHand: [164, 200], farHand: [168, 196], nearFoot: [124, 202], farFoot: [134, 202] },
      standing(128, { nearHand: [168, 118], farHand: [170, 114] }), { ...standing(146), hip: [148, 141], lean: 16, nearHand: [206, 138], farHand: [210, 132], mouth: 'open' },
    ])),
    arrow([64, 92], [46, 124], [62, 156]),
  ] },
};
