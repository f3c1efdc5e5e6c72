import { CHILDREN, GROWN_UPS, SKIN, type Look, type Tone } from '../body/look';
import { figure } from '../body/figure';
import type { Pose } from '../body/pose';
import { bathroom, kitchen, room, soft } from '../props/backdrop';
import { card, mirror } from '../props/furniture';
import { cave, jaw, lipsOpen, lowerTeeth, stop, strip, stripGhost, upperTeeth } from '../props/mouth';
import { morph, place, put, together } from '../props/place';
import { arrow, bubble, four, one, says, sound, three, two } from '../props/signs';
import { boot, key, lipsApart, teacup, tree } from '../props/things';
import type { Layer } from '../stage';
import type { Scene } from '../scene';
import { facing, standing } from './stand';

/** A face that fills the picture; its mouth, around (160, 150), is drawn by the scene. */
const nearFace = (who: Look): Layer => figure(who, [
  { hip: [160, 402], look: [0, -5], nearHand: [340, 520], farHand: [-20, 520], nearFoot: [200, 700], farFoot: [120, 700], mouth: 'none' },
], { facing: 0, scale: 4, hideLegs: true });

const softBrush = ({ base, shade }: Tone): string => `<path d="M-22 -6L140 22" stroke="#3fa0d8" stroke-width="13"/><path d="M-26 5L20 13" stroke="#ffd23f" stroke-width="17" stroke-linecap="butt"/><path d="M-26 5L20 13" stroke="#ffe99a" stroke-width="17" stroke-linecap="butt" stroke-dasharray="3 5"/><g fill="none"><path d="M118 30L186 84" stroke="${shade}" stroke-width="50"/><path d="M118 30L186 84" stroke="${base}" stroke-width="44"/><path d="M88 8L122 20M86 28L122 38M94 46L126 52" stroke="${shade}" stroke-width="21"/><path d="M88 8L122 20M86 28L122 38M94 46L126 52" stroke="${base}" stroke-width="17"/></g>`;

/** A child in front of a mirror; drawn a second time as the reflection. */
const soundMaker: readonly Layer[] = [
  figure({ ...CHILDREN.mia, legs: CHILDREN.mia.shirt }, [{ hip: [70, 256], lean: 3, nod: 0, nearHand: [122, 204], farHand: [134, 202], look: [9, -1], nearFoot: [72, 500], farFoot: [72, 500], mouth: 'none' }], { scale: 2, hideLegs: true }),
  place('<ellipse rx="13" ry="15" fill="#8e2f3c" stroke="#e0776f" stroke-width="6"/>', { at: [[97, 131]], shown: [0, 1] }), place('<path d="M-12 0Q0 8 12 0" fill="none" stroke="#8e2f3c" stroke-width="5"/>', { at: [[97, 126]], shown: [1, 0] }),
];
const climbing = (x: number, y: number, mouth: Pose['mouth']): Pose => standing(x, { hip: [x, y - 69], nearHand: [x + 36, y - 87], farHand: [x + 8, y - 62], nearFoot: [x - 6, y - 7], farFoot: [x + 8, y - 7], mouth });
/** A word with the same first sound in both languages. */
const sun = '<path d="M0 -17V17M-17 0H17M-12 -12L12 12M12 -12L-12 12" stroke="#f2a52e" stroke-width="4"/><circle r="11" fill="#ffd23f" stroke="#f2a52e" stroke-width="3"/>';
const stepWord = `<rect x="-20" y="-12" width="40" height="24" rx="10" fill="#fff"/>${put(sun, 0, 0, 0.62)}`;
const saidOn = (x: number, y: number, shown: readonly number[]): Layer => place(stepWord, { at: [[x, y]], shown });
const drinking: Pose = { hip: [104, 252], lean: 4, nod: 6, look: [9, 2], nearHand: [196, 196], farHand: [204, 190], nearFoot: [120, 500], farFoot: [110, 500], mouth: 'oh' };

const spying: Partial<Pose> = { hip: [132, 190], nearHand: [158, 190], farHand: [106, 150], look: [-7, 0] };
const listening = (more: Partial<Pose> = {}): Pose => ({ hip: [58, 192], nod: 0, nearHand: [92, 176], farHand: [88, 170], nearFoot: [64, 400], farFoot: [64, 400], mouth: 'closed', ...more });
const asking = (mouth: Pose['mouth']): Pose => ({ hip: [276, 192], nod: 0, nearHand: [250, 176], farHand: [246, 172], nearFoot: [262, 400], farFoot: [262, 400], mouth });

/** Two cards whose words differ by one sound: one person says a word, the other points to its card. */
const soundAlike = (said: string, other: string): Scene => ({ poses: 3, seconds: 4.4, rests: [0.2, 0.8, 0.8], tells: 2, layers: [
  kitchen,
  figure({ ...GROWN_UPS.grandpa, legs: GROWN_UPS.grandpa.shirt }, [asking('smile'), asking('open'), asking('open')], { facing: -1, scale: 1.15, hideLegs: true }),
  '<path d="M0 160H320V240H0Z" fill="#e2b57f"/><path d="M0 160H320" stroke="#cc9a61" stroke-width="5"/>',
  card(138, 190, put(said, 0, 0, 1.05), -3, 1.28), card(222, 190, put(other, 0, 0, 1.05), 3, 1.28), together([0, 0, 1], '<rect x="-38" y="-47" width="76" height="94" rx="12" fill="none" stroke="#6a4fd0" stroke-width="7" transform="translate(138 190) rotate(-3)"/>'),
  figure({ ...CHILDREN.ben, legs: CHILDREN.ben.shirt }, [listening(), listening(), listening({ lean: 4, nearHand: [118, 164], mouth: 'smile' })], { scale: 1.4, hideLegs: true }),
  '<path d="M0 163H84V240H0Z" fill="#e2b57f"/>',
  says([0, 1, 1], 166, 38, 104, 66, [250, 92], put(said, -16, 0, 1.25) + put(sound(0, 0, 180), 48, 0, 0.8)),
] });

/** Scenes whose words differ in another language. */
export const MOUTH_AND_SOUND_ES: Record<string, Scene> = { 'key-or-tea': soundAlike(put(boot, 0, 0), put(lipsApart, 0, 0)) };

/** Exercises of lips, tongue, and speech sounds. */
export const MOUTH_AND_SOUND: Record<string, Scene> = {
  'car-i-spy': { poses: 4, seconds: 5, rests: [0.2, 0.7, 0.2, 0.7], tells: 3, layers: [
    '<rect width="320" height="240" fill="#d3ecf8"/><path d="M0 150Q160 120 320 152V240H0Z" fill="#a3d187"/><path d="M0 200H320V240H0Z" fill="#9a9eb3"/><path d="M0 224H320" stroke="#fff" stroke-width="4" stroke-dasharray="20 16"/>', put(tree, 36, 128, 1.5),
    '<path d="M76 146L96 88Q100 80 110 80H222Q232 80 238 88L266 146Z" fill="#d8434a"/><path d="M92 146L108 96Q110 92 116 92H160V146ZM172 92H216Q222 92 226 96L250 146H172Z" fill="#e9f7fc"/>',
    figure(GROWN_UPS.grandma, [{ hip: [206, 196], nearHand: [240, 152], farHand: [244, 150], nearFoot: [240, 240], farFoot: [240, 240] }, { hip: [206, 196], nearHand: [240, 152], farHand: [244, 150], nearFoot: [240, 240], farFoot: [240, 240], mouth: 'open' }, { hip: [206, 196], nearHand: [240, 152], farHand: [244, 150], nearFoot: [240, 240], farFoot: [240, 240] }, { hip: [206, 196], nearHand: [240, 152], farHand: [244, 150], nearFoot: [240, 240], farFoot: [240, 240] }], { scale: 0.82, hideLegs: true }),
    figure(CHILDREN.leo, [facing(132, spying), facing(132, { ...spying, mouth: 'closed' }), facing(132, { ...spying, farHand: [98, 136] }), facing(132, { ...spying, farHand: [94, 128], mouth: 'open' })], { facing: 0, scale: 0.84, hideLegs: true, armsInFront: false }),
    '<path d="M36 176Q36 150 62 146H280Q306 150 308 176V200H36Z" fill="#e5484d"/><path d="M166 92V196" stroke="#b8323a" stroke-width="5"/><path d="M120 166H138M222 166H240" stroke="#fff" stroke-opacity=".7" stroke-width="6"/><circle cx="298" cy="170" r="8" fill="#ffe08a"/><path d="M0 199H320V216H0Z" fill="#9a9eb3"/><g fill="#3b3358"><circle cx="92" cy="202" r="25"/><circle cx="252" cy="202" r="25"/></g><g fill="#f4ecff"><circle cx="92" cy="202" r="10"/><circle cx="252" cy="202" r="10"/></g>',
    together([0, 0, 0, 1], `<path d="M62 96L82 110" stroke="#6a4fd0" stroke-width="5" stroke-dasharray="1 10"/>`),
    says([0, 1, 1, 1], 264, 36, 64, 58, [224, 88], put(tree, 0, -5, 0.75)), says([0, 0, 0, 1], 122, 36, 92, 58, [128, 88], put(tree, -16, -5, 0.75) + sound(14, 0)),
  ] },
  'mirror-sounds': { poses: 2, seconds: 3.6, rests: [0.4, 1.2], tells: 1, layers: [
    bathroom, mirror(174, 14, 136, 190),
    '<clipPath id="glass"><rect x="178" y="18" width="128" height="182" rx="23"/></clipPath><g clip-path="url(#glass)"><g transform="matrix(-1 0 0 1 314 0)">', ...soundMaker,
    '</g></g><path d="M0 208H320V240H0Z" fill="#f7fbff"/><path d="M0 208H320" stroke="#8fb6cf" stroke-width="10"/>',
    ...soundMaker, together([0, 1], sound(134, 136)),
  ] },
  'sound-steps': { poses: 4, seconds: 5, rests: [0.9, 0, 0.9, 0], tells: 2, layers: [
    room, '<path d="M34 152L330 38M58 143V214M304 48V140" stroke="#8a5f3a" stroke-width="9"/><path d="M30 250V212H98V188H160V164H222V140H330V250Z" fill="#d39a5a"/><path d="M30 240V212H98V188H160V164H222V140H330" fill="none" stroke="#b57b3e" stroke-width="5"/>',
    saidOn(64, 226, [1]), saidOn(130, 205, [0.4, 0.4, 1, 0.4]), put(`<g opacity=".4">${stepWord}</g>`, 192, 183), put(`<g opacity=".4">${stepWord}</g>`, 262, 161),
    figure(CHILDREN.raj, [
      climbing(66, 212, 'open'), { ...climbing(96, 200, 'closed'), nearFoot: [120, 176], farFoot: [72, 210], hip: [92, 140], nearHand: [132, 115] },
      climbing(128, 188, 'open'), { ...climbing(96, 200, 'closed'), nearFoot: [120, 176], farFoot: [72, 210], hip: [92, 140], nearHand: [132, 115] },
    ]),
    place(bubble(232, 40, 96, 60, [160, 66], put(sun, -16, 0, 1.5) + sound(12, 0)), { at: [[-62, 20], [-62, 20], [0, 0], [0, 0]], shown: [1, 0, 1, 0] }),
  ] },
  'key-or-tea': soundAlike(put(teacup, 2, 2), put(key, -4, 0)),
  'mouth-explorer': { poses: 4, seconds: 6, rests: [0.5, 0.5, 0.7, 0.7], tells: 2, layers: [
    soft('#dcf0f2', '#f2fafb'), nearFace(CHILDREN.kai), jaw(SKIN.light), cave, upperTeeth, lipsOpen,
    '<path d="M106 176Q112 144 160 152Q208 144 214 176Q214 232 160 232T106 176Z" fill="#f58a94" stroke="#dd6a78" stroke-width="4"/><path d="M160 162V206" stroke="#dd6a78" stroke-width="5"/>',
    '<path d="M160 110Q104 96 88 132T136 172L198 176" fill="none" stroke="#6a4fd0" stroke-width="5" stroke-dasharray="0 9"/>', stop(160, 110, one), stop(88, 132, two), stop(136, 172, three), stop(198, 176, four),
    place(softBrush(SKIN.light), { at: [[166, 126], [98, 148], [154, 194], [204, 198]] }),
  ] },
  'side-to-side-chew': { poses: 4, seconds: 5, rests: [0.6, 0, 0.6, 0], tells: 0, layers: [
    kitchen, nearFace(CHILDREN.ana), jaw(SKIN.amber),
    place(`<circle r="30" fill="${SKIN.amber.base}"/><circle cy="-4" r="17" fill="${SKIN.amber.blush}" opacity=".6"/>`, { at: [[74, 152], [160, 152], [246, 152], [160, 152]] }),
    cave, upperTeeth,
    '<g clip-path="url(#mouth)">', morph(['M104 196Q100 164 130 158Q200 166 214 196Q160 214 104 196Z', 'M104 196Q120 150 160 150Q200 150 216 196Q160 214 104 196Z', 'M106 196Q120 166 190 158Q220 164 216 196Q160 214 106 196Z', 'M104 196Q120 150 160 150Q200 150 216 196Q160 214 104 196Z'], { fill: '#f58a94' }),
    place(lowerTeeth, { at: [[0, -2], [0, 8], [0, -2], [0, 8]] }), '</g>',
    place(strip, { at: [[122, 149], [160, 149], [198, 149], [160, 149]] }), together([1, 0.6, 0, 0], put(stripGhost, 198, 149)), together([0, 0, 1, 0.6], put(stripGhost, 122, 149)), lipsOpen,
    together([1, 1, 0, 0], arrow([112, 216], [160, 236], [206, 218])), together([0, 0, 1, 1], arrow([208, 216], [160, 236], [114, 218])),
  ] },
  'smoothie-straw': { poses: 2, seconds: 4, rests: [0.4, 0.9], tells: 1, layers: [
    kitchen,
    figure({ ...CHILDREN.ida, legs: CHILDREN.ida.shirt }, [{ ...drinking, mouth: 'closed' }, drinking], { scale: 2, hideLegs: true, between: (stage) =>
      '<path d="M137 128L176 122L198 210" fill="none" stroke="#f7b8cf" stroke-width="11"/><path d="M137 128L176 122L198 210" fill="none" stroke="#fff" stroke-opacity=".7" stroke-width="11" stroke-dasharray="7 9" stroke-linecap="butt"/>'
      + `<path d="M194 196L176 122L139 128" fill="none" stroke="#d8447f" stroke-width="6" pathLength="1" stroke-dasharray="1 1.2" stroke-dashoffset="${stage.numbers([0.95, 0])[0] || 0.001}">${stage.change('stroke-dashoffset', stage.numbers([0.95, 0]).map((part) => Math.round(part * 100) / 100))}</path>`
      + '<path d="M158 172H236L228 250H166Z" fill="#e9f5fb"/>' + stage.path(stage.numbers([0, 1]).map((part) => `M162 ${Math.round(190 + part * 14)}H232L228 250H166Z`), { fill: '#f08ab0' }) }),
    arrow([262, 190], [268, 150], [240, 122]),
  ] },
};

