import { CHILDREN, GROWN_UPS, SKIN, type Look } from '../body/look';
import { figure } from '../body/figure';
import type { Pose } from '../body/pose';
import { bathroom, kitchen, room, soft } from '../props/backdrop';
import { card, mirror, rail, stairs } from '../props/furniture';
import { morph, place, put, together } from '../props/place';
import { arrow, says, sound } from '../props/signs';
import { cup, key, star, teacup, toothbrush, tree } from '../props/things';
import type { Layer } from '../stage';
import type { Scene } from '../scene';
import { facing, standing } from './stand';

/** A face that fills the picture; its mouth, at (160, 148), is drawn by the scene. */
const face = (who: Look, look: readonly [number, number] = [0, 0]): Layer => figure(who, [
  { hip: [160, 340], nod: 0, look, nearHand: [300, 420], farHand: [20, 420], nearFoot: [200, 600], farFoot: [120, 600], mouth: 'none' },
], { facing: 0, scale: 3, hideLegs: true });

const openMouth = '<path d="M112 138Q160 122 208 138Q206 192 160 192T112 138Z" fill="#8e2f3c"/><path d="M118 139Q160 126 202 139L198 150Q160 142 122 150Z" fill="#fff"/>';
const lips = '<path d="M112 138Q160 122 208 138Q206 192 160 192T112 138Z" fill="none" stroke="#d9746c" stroke-width="7"/>';
const lowerTeeth = '<path d="M126 178Q160 190 194 178L188 186Q160 196 132 186Z" fill="#fff"/>';

const inMirror = (x: number, mouth: Pose['mouth'], more: Partial<Pose> = {}): Pose => facing(x, { hip: [x, 214], nearHand: [x + 40, 240], farHand: [x - 40, 240], look: [0, 0], mouth, ...more });
const climbing = (x: number, y: number, mouth: Pose['mouth']): Pose => standing(x, { hip: [x, y - 63], nearHand: [x + 38, y - 92], farHand: [x + 8, y - 62], nearFoot: [x - 6, y], farFoot: [x + 6, y], mouth });
const drinking: Pose = { hip: [104, 252], lean: 4, nod: 6, look: [9, 2], nearHand: [196, 196], farHand: [204, 190], nearFoot: [120, 500], farFoot: [110, 500], mouth: 'oh' };

/** Exercises of lips, tongue and speech sounds. */
export const MOUTH_AND_SOUND: Record<string, Scene> = {
  'car-i-spy': { poses: 4, seconds: 5, rests: [0.2, 0.7, 0.2, 0.7], tells: 3, layers: [
    '<rect width="320" height="240" fill="#cdeaf7"/><path d="M60 150Q180 110 320 150V200H60Z" fill="#a3d187"/><path d="M60 158H320" stroke="#8b8fa3" stroke-width="14"/>',
    place(put(tree, 0, 0, 1.2), { at: [[330, 108], [216, 108], [204, 108], [190, 108]] }),
    `<path fill-rule="evenodd" d="M0 0H320V240H0ZM122 40Q122 24 138 24H278Q294 24 294 40V146Q294 162 278 162H138Q122 162 122 146Z" fill="#7f86b8"/><path d="M0 190H320V240H0Z" fill="#666c9e"/><path d="M122 40Q122 24 138 24H278Q294 24 294 40V146Q294 162 278 162H138Q122 162 122 146Z" fill="none" stroke="#5b608f" stroke-width="7"/><path d="M250 184H284" stroke="#4d527f" stroke-width="9"/>`,
    '<path d="M12 96Q12 76 32 76H52Q60 76 60 90V200H104Q118 200 118 214V240H12Z" fill="#d1576b"/>',
    figure(CHILDREN.leo, [
      { hip: [70, 204], nearHand: [116, 190], farHand: [120, 186], nearFoot: [126, 238], farFoot: [132, 238] }, { hip: [70, 204], nearHand: [124, 142], farHand: [118, 188], nearFoot: [126, 238], farFoot: [132, 238], mouth: 'closed' },
      { hip: [70, 204], nearHand: [126, 138], farHand: [118, 188], nearFoot: [126, 238], farFoot: [132, 238], mouth: 'closed' }, { hip: [70, 204], nearHand: [126, 138], farHand: [118, 188], nearFoot: [126, 238], farFoot: [132, 238], mouth: 'open' },
    ], { scale: 1.1, between: '<path d="M58 160L92 204M54 200H96" stroke="#3b3652" stroke-width="8"/>' }),
    says([0, 0, 0, 1], 66, 42, 84, 62, [84, 98], put(tree, 0, -2, 0.8) + sound(24, 2, 0)),
    '<path d="M282 240V214Q282 180 306 180H330V240Z" fill="#4d527f"/>',
    says([0, 1, 0, 0], 244, 206, 72, 52, [306, 214], put(tree, 0, -4, 0.66)),
  ] },
  'mirror-sounds': { poses: 4, seconds: 4, rests: [0.1, 0.8, 0.1, 0.8], tells: 3, layers: [
    bathroom, mirror(36, 10, 248, 190),
    '<clipPath id="glass"><rect x="40" y="14" width="240" height="182" rx="24"/></clipPath><g clip-path="url(#glass)">',
    figure(GROWN_UPS.mom, [inMirror(216, 'smile'), inMirror(216, 'sing'), inMirror(216, 'smile'), inMirror(216, 'smile')], { facing: 0, scale: 1.25, hideLegs: true }),
    figure(CHILDREN.mia, [inMirror(106, 'smile', { hip: [106, 238] }), inMirror(106, 'closed', { hip: [106, 238], look: [0, 0] }), inMirror(106, 'smile', { hip: [106, 238] }), inMirror(106, 'sing', { hip: [106, 238] })], { facing: 0, scale: 1.6, hideLegs: true }),
    '</g><path d="M0 206H320V240H0Z" fill="#f7fbff"/><path d="M0 206H320" stroke="#8fb6cf" stroke-width="10"/>', put(put(toothbrush(20), 3, -22, 0.9, -80) + put(cup('#f2a03d'), 0, 0, 0.9), 286, 196),
    place(sound(252, 92), { shown: [0, 1, 0, 0] }), place(sound(58, 108, 180), { shown: [0, 0, 0, 1] }),
  ] },
  'sound-steps': { poses: 4, seconds: 4.6, rests: [0.7, 0.1, 0.7, 0.1], tells: 2, layers: [
    room, stairs(74, 4, 18, 62), rail(92, 120, 304, 60),
    figure(CHILDREN.raj, [
      climbing(106, 184, 'open'), { ...climbing(124, 178, 'closed'), nearFoot: [150, 158], farFoot: [106, 184], hip: [126, 118], nearHand: [168, 90] },
      climbing(166, 166, 'open'), { ...climbing(124, 178, 'closed'), nearFoot: [158, 166], farFoot: [112, 182], hip: [128, 118], nearHand: [168, 90] },
    ]),
    says([1, 0, 0, 0], 44, 40, 72, 56, [80, 74], put(star(), -10, 0, 1.1) + sound(12, 0)), says([0, 0, 1, 0], 84, 36, 72, 56, [138, 60], put(star(), -10, 0, 1.1) + sound(12, 0)),
  ] },
  'key-or-tea': { poses: 3, seconds: 4.4, rests: [0.2, 0.8, 0.8], tells: 2, layers: [
    kitchen,
    figure(GROWN_UPS.grandpa, [{ hip: [262, 196], nearHand: [232, 180], farHand: [226, 176], nearFoot: [262, 300], farFoot: [262, 300], mouth: 'smile' }, { hip: [262, 196], nearHand: [232, 180], farHand: [226, 176], nearFoot: [262, 300], farFoot: [262, 300], mouth: 'open' }, { hip: [262, 196], nearHand: [232, 180], farHand: [226, 176], nearFoot: [262, 300], farFoot: [262, 300] }], { facing: -1, scale: 1.12, hideLegs: true }),
    figure(CHILDREN.ben, [{ hip: [64, 196], nearHand: [96, 180], farHand: [100, 176], nearFoot: [64, 300], farFoot: [64, 300], mouth: 'closed' }, { hip: [64, 196], nearHand: [96, 180], farHand: [100, 176], nearFoot: [64, 300], farFoot: [64, 300], mouth: 'closed', look: [8, 0] }, { hip: [70, 196], lean: 26, nod: 8, nearHand: [100, 176], farHand: [142, 172], nearFoot: [64, 300], farFoot: [64, 300], mouth: 'open' }], { scale: 1.3, hideLegs: true }),
    '<path d="M0 178H320V240H0Z" fill="#e2b57f"/><path d="M0 178H320" stroke="#cc9a61" stroke-width="5"/>',
    card(158, 202, put(teacup, 0, 2, 0.95), -4, 0.95), card(222, 204, key, 5, 0.95),
    says([0, 1, 1], 164, 44, 84, 66, [226, 66], put(teacup, 0, 2, 1)),
    together([0, 0, 1], '<rect x="130" y="168" width="56" height="70" rx="10" fill="none" stroke="#6a4fd0" stroke-width="6" transform="rotate(-4 158 202)"/>'),
  ] },
  'mouth-explorer': { poses: 4, seconds: 5, rests: [0.5, 0.3, 0.5, 0.3], tells: 0, layers: [
    soft('#dcf0f2', '#f2fafb'), face(CHILDREN.kai), openMouth, '<path d="M130 176Q160 150 190 176Q188 200 160 204T130 176Z" fill="#f58a94"/><path d="M160 172V190" stroke="#dd6a78" stroke-width="4"/>', lips,
    place('<path d="M12 4L84 44" stroke="#3fa0d8" stroke-width="13"/><path d="M-14 -10L14 5" stroke="#3fa0d8" stroke-width="9"/><path d="M-18 0L8 14" stroke="#fff" stroke-width="12" stroke-linecap="butt"/><path d="M-18 0L8 14" stroke="#bfe3f2" stroke-width="12" stroke-linecap="butt" stroke-dasharray="2 5"/><path d="M84 44L150 90" stroke="#eeb98f" stroke-width="44"/><path d="M84 44L150 90" stroke="#fbd5b5" stroke-width="38"/><path d="M70 34L94 56M82 26L104 46" stroke="#eeb98f" stroke-width="19"/><path d="M70 34L94 56M82 26L104 46" stroke="#fbd5b5" stroke-width="15"/>', { at: [[162, 172], [128, 170], [184, 172], [190, 132]] }),
    arrow([128, 218], [110, 220], [92, 212]),
  ] },
  'side-to-side-chew': { poses: 2, seconds: 3, rests: [0.5, 0.5], tells: 0, layers: [
    kitchen, face(CHILDREN.ana), (stage) => stage.carry(stage.points([[102, 142], [218, 142]]), stage.numbers([0]), `<circle r="24" fill="${SKIN.amber.base}"/><circle cy="-4" r="13" fill="${SKIN.amber.blush}" opacity=".6"/>`),
    openMouth, lowerTeeth, morph(['M118 176Q124 156 150 160Q180 166 182 184Q160 192 136 188Z', 'M138 184Q140 166 170 160Q196 156 202 176Q184 188 160 192Z'], { fill: '#f58a94' }),
    place('<rect x="-13" y="-10" width="26" height="20" rx="6" fill="#ffb52e" stroke="#d98a1c" stroke-width="3"/>', { at: [[134, 160], [186, 160]], turn: [-14, 14] }), lips,
    arrow([150, 220], [190, 228], [222, 214]), arrow([170, 220], [130, 228], [98, 214]),
  ] },
  'smoothie-straw': { poses: 2, seconds: 4, rests: [0.4, 0.9], tells: 1, layers: [
    kitchen,
    figure(CHILDREN.ida, [{ ...drinking, mouth: 'closed' }, drinking], { scale: 2, hideLegs: true, between: (stage) =>
      '<path d="M137 128L176 122L198 210" fill="none" stroke="#f7b8cf" stroke-width="11"/><path d="M137 128L176 122L198 210" fill="none" stroke="#fff" stroke-opacity=".7" stroke-width="11" stroke-dasharray="7 9" stroke-linecap="butt"/>'
      + `<path d="M194 196L176 122L139 128" fill="none" stroke="#d8447f" stroke-width="6" pathLength="1" stroke-dasharray="1 1.2" stroke-dashoffset="${stage.numbers([0.95, 0])[0] || 0.001}">${stage.change('stroke-dashoffset', stage.numbers([0.95, 0]).map((part) => Math.round(part * 100) / 100))}</path>`
      + '<path d="M158 172H236L228 250H166Z" fill="#e9f5fb"/>' + stage.path(stage.numbers([0, 1]).map((part) => `M162 ${Math.round(190 + part * 14)}H232L228 250H166Z`), { fill: '#f08ab0' }) }),
    arrow([262, 190], [268, 150], [240, 122]),
  ] },
};

