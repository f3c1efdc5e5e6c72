import type { Point } from '../geometry';
import { CHILDREN, GROWN_UPS, SKIN } from '../body/look';
import { figure } from '../body/figure';
import { hand } from '../body/hand';
import type { Mouth, Pose } from '../body/pose';
import { bathroom, bedroom, kitchen, playroom, room, table } from '../props/backdrop';
import { rug, suds, tub, wheelchairBack, wheelchairFront } from '../props/furniture';
import { place, put, together } from '../props/place';
import { feelers, robotBox } from '../props/robot';
import { arrow, bubble, five, four, marks, note, one, plus, question, says, sound, three, two } from '../props/signs';
import { apple, ball, banana, bookOpen, car, cookie, dog, flower, foot, iceCream, milk, snowflake, teddy, turtle } from '../props/things';
import type { Scene } from '../scene';
import type { Layer, Track } from '../stage';
import { facing, near } from './stand';

const behindTable = (x: number, more: Partial<Pose> = {}): Pose => facing(x, { hip: [x, 204], nearHand: [x + 30, 214], farHand: [x - 30, 214], ...more });
const counterFront = '<path d="M0 180H320V240H0Z" fill="#e2b57f"/><path d="M0 180H320" stroke="#cc9a61" stroke-width="5"/>';
/** The place of the missing note. */
const songGap = '<rect x="40" y="-22" width="44" height="44" rx="8" fill="none" stroke="#6a4fd0" stroke-width="4" stroke-dasharray="6 7"/>';
/** A face's emotion, in brows and mouth. */
const feeling = {
  smile: '<path d="M-11 8Q0 11 11 8Q9 21 0 21T-11 8Z" fill="#8e2f3c"/><path d="M-9 9Q0 11 9 9L8 12Q0 14 -8 12Z" fill="#fff"/>',
  sad: '<path d="M-9 18Q0 8 9 18" fill="none" stroke="#8e2f3c" stroke-width="3"/><path d="M-15 -5L-6 -10M15 -5L6 -10" stroke="#43302b" stroke-width="2.6"/><path d="M12 6Q16 12 12 14T12 6Z" fill="#5fb4e8"/>',
  oh: '<ellipse cy="15" rx="5.5" ry="7" fill="#8e2f3c"/><path d="M-15 -6Q-11 -12 -5 -9M15 -6Q11 -12 5 -9" fill="none" stroke="#43302b" stroke-width="2.6"/>',
};
/** A hand in the bag, with the face turned away from it. */
const groping = (hand: Point, mouth: Mouth): Pose => ({ ...near([84, 240], mouth, hand, [40, 250], 10), nod: -4, look: [5, 1] });
const wanting = (lean: number, hand: Point, mouth: Mouth): Pose => near([62, 244], mouth, hand, [104, 226], lean);
const waiting = (hand: Point, mouth: Mouth): Pose => ({ ...near([272, 240], mouth, hand, [230, 222]), nod: 4 });
const seed = '<path d="M-16 14H16" stroke="#8a5a34" stroke-width="8"/><ellipse cy="4" rx="6" ry="8" fill="#c98a4b"/>';
const sprout = '<path d="M-16 14H16" stroke="#8a5a34" stroke-width="8"/><path d="M0 12V-6M0 -2Q10 -12 14 -4Q8 2 0 0M0 2Q-10 -8 -14 0Q-8 6 0 4" fill="#67b04b" stroke="#67b04b" stroke-width="3"/>';
const panel = (x: number, picture: string, digit: string): string => put(`<rect x="-36" y="-30" width="72" height="60" rx="10" fill="#f6f1ff" stroke="#cbb8e6" stroke-width="3"/>${put(picture, 12, 4)}${put(digit, -20, -8, 0.8)}`, x, 0);
const lit = (x: number): string => `<rect x="${x - 36}" y="14" width="72" height="60" rx="10" fill="none" stroke="#6a4fd0" stroke-width="6"/>`;
const smiley = (mood: 'smile' | 'sad' | 'oh'): string => `<circle r="22" fill="#ffd95e"/><circle cx="-7" cy="-5" r="3" fill="#2c2350"/><circle cx="7" cy="-5" r="3" fill="#2c2350"/><path d="${{ smile: 'M-9 6Q0 15 9 6', sad: 'M-9 13Q0 4 9 13', oh: 'M-3 9A3 4 0 1 0 3 9A3 4 0 1 0 -3 9' }[mood]}" fill="none" stroke="#2c2350" stroke-width="3.5"/>`;
const word = (x: number, picture: string): string => put(`<rect x="-28" y="-21" width="56" height="42" rx="9" fill="#f1eafd" stroke="#b7a4e0" stroke-width="3"/>${picture}`, x, 0);
/** Words as slow as the turtle that walks across them. */
const slowWords = (shown: Track<number>, mouth: Point): Layer[] => [
  says(shown, 160, 42, 296, 70, mouth, ''), together(shown, ...[28, 114].map((x) => place(`<path d="M${x} 44q9 -22 18 0t18 0t18 0" fill="none" stroke="#6a4fd0" stroke-width="8"/><path d="M${x + 68} 44h.1" stroke="#b7a4e0" stroke-width="8"/>`, { shown: [0, 1] })),
    place(put(turtle, 0, 0, 1.5), { at: [[62, 40], [248, 40]] })),
];
/** A child who plays a robot, in close-up; the finger appears when it points at the nose. */
const robot = (points: Track<number>, ...poses: Pose[]): Layer[] => [figure(CHILDREN.ida, poses, { facing: 0, scale: 1.5, hideLegs: true, between: robotBox + feelers }),
  together(points, '<path d="M106 187L82 160" stroke="#eeb98f" stroke-width="14"/><path d="M112 193L82 160" stroke="#fbd5b5" stroke-width="11"/>')];
const [waits, nose, apart, claps] = ([
  [[134, 238], [22, 238], 'closed'], [[110, 190], [22, 242], 'closed'], [[122, 206], [34, 206], 'smile'], [[88, 204], [68, 204], 'open'],
] as const).map(([nearHand, farHand, mouth]): Pose => facing(78, { hip: [78, 266], nearHand, farHand, mouth })) as [Pose, Pose, Pose, Pose];
/** One of the robot's instructions. */
const order = (x: number, digit: string, ...doing: Layer[]): Layer[] => [`<rect x="${x - 46}" y="12" width="92" height="64" rx="10" fill="#e3f1f8"/><svg x="${x - 46}" y="12" width="92" height="64" viewBox="-54 86 205 143">`, ...doing, `</svg>${put(digit, x - 30, 34)}`];
const told = (x: number): string => `<rect x="${x - 46}" y="12" width="92" height="64" rx="10" fill="none" stroke="#6a4fd0" stroke-width="6"/>`;
/** The bather's foot, sole toward us, and the word for it. */
const sole = foot.replaceAll('#eab988', '#b07a52').replaceAll('#d49a64', SKIN.cocoa.base);
const bather: Pose = { ...near([58, 222], 'smile', [100, 186], [96, 190], -8), nearFoot: [150, 168], farFoot: [90, 290] };
const key = (x: number, y: number, fill: string, picture: string): string => put(`<rect x="-25" y="-25" width="50" height="50" rx="10" fill="${fill}"/>${picture}`, x, y);
const bin = (x: number, color: string, sign: string): string => `<path d="M${x} 176H${x + 92}L${x + 84} 230H${x + 8}Z" fill="${color}"/><path d="M${x - 3} 176H${x + 95}" stroke="#fff" stroke-opacity=".5" stroke-width="8"/>${put(`<circle r="19" fill="#fff"/>${sign}`, x + 46, 204)}`;

/** Exercises of listening, words, stories, and conversation. */
export const TALKING_TOGETHER: Record<string, Scene> = {
  'story-retell': { poses: 4, seconds: 6, rests: [0.3, 0.6, 0.6, 0.8], tells: 3, layers: [
    bedroom, '<path d="M0 214H320V240H0Z" fill="#9fc7ad"/><path d="M0 214H320" stroke="#86b096" stroke-width="5"/>', put(teddy(), 244, 168, 2),
    figure({ ...CHILDREN.zoe, legs: CHILDREN.zoe.shirt }, [near([74, 266], 'smile', [128, 208]), near([74, 266], 'open', [136, 190]), near([74, 266], 'open', [128, 200]), near([74, 266], 'open', [140, 186])], { scale: 1.6, hideLegs: true }),
    bubble(160, 44, 304, 76, [122, 146], panel(-100, seed, one) + panel(0, sprout, two) + panel(100, put(flower(), 0, -4, 0.8), three)), arrow([104, 44], [110, 44], [112, 44]), arrow([204, 44], [210, 44], [212, 44]),
    together([0, 1, 0, 0], lit(60)), together([0, 0, 1, 0], lit(160)), together([0, 0, 0, 1], lit(260)),
  ] },
  'book-detective': { poses: 4, seconds: 5.4, rests: [0.2, 0.8, 0.4, 0.9], tells: 3, layers: [
    bedroom,
    figure(GROWN_UPS.papa, [behindTable(222, { look: [-4, 3] }), behindTable(222, { mouth: 'open' }), behindTable(222), behindTable(222)], { facing: 0, scale: 1.18, hideLegs: true }),
    figure(CHILDREN.tom, [behindTable(104, { look: [3, 4], mouth: 'closed' }), behindTable(104, { mouth: 'closed' }), behindTable(104, { nearHand: [136, 180], mouth: 'closed' }), behindTable(104, { mouth: 'open' })], { facing: 0, scale: 1.2, hideLegs: true }),
    '<path d="M0 222H320V240H0Z" fill="#c9b0dc"/>', put(bookOpen(put(dog, 0, 0, 0.8)), 160, 196, 1.6),
    together([0, 0, 1, 1], '<ellipse cx="201" cy="196" rx="40" ry="32" fill="none" stroke="#6a4fd0" stroke-width="6" stroke-dasharray="1 11"/>'),
    says([0, 1, 1, 1], 282, 40, 56, 52, [252, 78], question), says([0, 0, 0, 1], 40, 48, 66, 54, [78, 84], put(dog, -2, 2, 0.85)),
  ] },
  'add-a-word': { poses: 3, seconds: 5, rests: [0.3, 0.8, 0.9], tells: 2, layers: [
    playroom,
    figure({ ...GROWN_UPS.aunt, legs: GROWN_UPS.aunt.shirt }, [near([264, 252], 'smile', [216, 220]), near([264, 252], 'smile', [216, 220]), near([264, 252], 'open', [208, 196])], { facing: -1, scale: 1.35, hideLegs: true }),
    figure({ ...CHILDREN.kai, legs: CHILDREN.kai.shirt }, [near([62, 250], 'smile', [116, 208]), near([62, 250], 'open', [120, 206]), near([62, 250], 'smile', [116, 208])], { scale: 1.5, hideLegs: true }),
    '<path d="M0 218H320V240H0Z" fill="#e2b57f"/><path d="M0 218H320" stroke="#cc9a61" stroke-width="5"/>', place(put(car(), 0, 0, 1.5), { at: [[144, 202], [156, 202], [148, 202]] }),
    says([0, 1, 1], 54, 42, 78, 58, [74, 108], word(0, put(car('#a49cb8'), 0, 4, 0.75))), says([0, 0, 1], 206, 42, 196, 66, [218, 128], word(-52, '<circle r="16" fill="#e5484d"/>') + put(plus, 0, 0) + word(52, put(car('#a49cb8'), 0, 4, 0.75))),
  ] },
  'wait-and-see': { poses: 6, seconds: 6, rests: [0.1, 0.1, 0.1, 0.1, 0.8, 0.8], tells: 4, layers: [
    kitchen, '<g fill="#fff" stroke="#cdbfe6" stroke-width="4"><circle cx="262" cy="69" r="4"/><circle cx="252" cy="59" r="6"/><rect x="168" y="8" width="146" height="46" rx="23"/></g>',
    ...[one, two, three, four, five].map((digit, n) => place(put(digit, 189 + n * 26, 31, 1), { shown: [0, 1, 2, 3, 4, 5].map((step) => (step >= n ? 1 : 0.2)) })),
    figure({ ...GROWN_UPS.dad, legs: GROWN_UPS.dad.shirt }, [0, 1, 2, 3, 4].map(() => waiting([194, 128], 'smile')).concat(waiting([164, 158], 'open')), { facing: -1, scale: 1.4, hideLegs: true, inNear: put(cookie, -10, -20, 1.8) }),
    figure({ ...CHILDREN.ana, legs: CHILDREN.ana.shirt }, [
      wanting(0, [108, 216], 'closed'), wanting(0, [108, 216], 'closed'), wanting(2, [110, 214], 'closed'), wanting(4, [122, 186], 'closed'), wanting(8, [146, 162], 'open'), wanting(6, [134, 178], 'smile'),
    ], { scale: 1.7, hideLegs: true }),
    '<path d="M0 208H320V240H0Z" fill="#e2b57f"/><path d="M0 208H320" stroke="#cc9a61" stroke-width="5"/>', together([0, 0, 0, 0, 1, 0], bubble(124, 36, 64, 52, [117, 122], put(cookie, 0, 0, 1.3))),
  ] },
  'this-or-that': { poses: 4, seconds: 4.6, rests: [0.5, 0.4, 0.9, 0.2], tells: 2, layers: [
    kitchen,
    figure({ ...GROWN_UPS.grandma, legs: GROWN_UPS.grandma.shirt }, [1, 0, 0, 0].map((says): Pose => facing(218, { hip: [218, 232], nearHand: [276, 158], farHand: [160, 158], look: [-5, 1], mouth: says ? 'open' : 'smile' })), { facing: 0, scale: 1.3, elbows: -1, hideLegs: true, inNear: put(banana, -2, -20, 1.6), inFar: put(apple, 0, -28, 1.7) }),
    '<path d="M140 206H330V240H140Z" fill="#e2b57f"/><path d="M140 206H330" stroke="#cc9a61" stroke-width="6"/>',
    put(wheelchairBack, 84, 161),
    figure(CHILDREN.eva, [
      { hip: [56, 151], nearHand: [96, 140], farHand: [100, 136], nearFoot: [98, 186], farFoot: [102, 186] }, { hip: [56, 151], nearHand: [100, 134], farHand: [104, 130], nearFoot: [98, 186], farFoot: [102, 186], mouth: 'closed' },
      { hip: [56, 151], lean: 12, nearHand: [126, 118], farHand: [104, 132], nearFoot: [98, 186], farFoot: [102, 186], mouth: 'open' }, { hip: [56, 151], lean: 6, nearHand: [112, 122], farHand: [104, 132], nearFoot: [98, 186], farFoot: [102, 186] },
    ], { between: put(wheelchairFront, 84, 161) }),
    bubble(222, 34, 150, 52, [216, 84], put(apple, -48, 0, 0.95) + question + put(banana, 48, 0, 0.95)),
  ] },
  'bath-talk': { poses: 4, seconds: 5.6, rests: [0.1, 0.5, 0.6, 0.9], tells: 3, layers: [
    bathroom,
    figure({ ...CHILDREN.leo, shirt: SKIN.cocoa.base, legs: SKIN.cocoa.base, barefoot: true }, [bather, bather, { ...bather, mouth: 'closed' }, { ...bather, mouth: 'open', nearHand: [104, 178] }], { scale: 1.4 }),
    put(sole, 150, 148, 1.6, 4),
    tub(14, 186, 220), suds([30, 178, 13], [54, 184, 11], [116, 184, 12], [138, 180, 9], [206, 184, 12]),
    figure({ ...GROWN_UPS.mom, legs: GROWN_UPS.mom.shirt }, [near([276, 246], 'open', [182, 134]), near([276, 246], 'open', [178, 164]), near([276, 246], 'closed', [198, 148]), near([276, 246], 'smile', [198, 148])], { facing: -1, scale: 1.35, hideLegs: true }),
    place('<path d="M-17 -10Q0 -22 17 -10Q24 8 10 17Q-10 22 -20 10Z" fill="#ffc93c" stroke="#e5ae2e" stroke-width="3"/>', { at: [[178, 134], [174, 164], [194, 148], [194, 148]] }),
    says([1, 1, 1, 1], 192, 42, 76, 68, [238, 100], put(foot, 0, 2)), says([0, 0, 0, 1], 106, 42, 76, 68, [88, 106], put(foot, 0, 2)),
  ] },
  'robot-says': { poses: 4, seconds: 5.4, rests: [0.4, 0.9, 0.1, 0.9], tells: 1, layers: [
    playroom, ...robot([0, 1, 0, 0], waits, nose, apart, claps),
    figure({ ...GROWN_UPS.aunt, legs: GROWN_UPS.aunt.shirt }, [near([262, 268], 'open', [206, 190]), near([262, 268], 'open', [206, 180]), near([262, 268], 'open', [206, 190]), near([262, 268], 'open', [206, 180])], { facing: -1, scale: 1.4, hideLegs: true }),
    bubble(206, 44, 216, 82, [216, 138], ''), ...order(154, one, ...robot([1], nose)), ...order(258, two, ...robot([0], claps)),
    together([0, 1, 0, 0], told(154)), together([0, 0, 0, 1], told(258), marks(112, 196, 60), marks(44, 196, -60)),
  ] },
  'shop-sorter': { poses: 4, seconds: 5, rests: [0.3, 0.5, 0.3, 0.5], tells: 1, layers: [
    kitchen,
    figure({ ...CHILDREN.ida, legs: CHILDREN.ida.shirt }, [behindTable(160, { hip: [160, 176], nearHand: [206, 150], farHand: [114, 150], look: [0, 4] }), behindTable(160, { hip: [160, 176], nearHand: [196, 160], farHand: [96, 142], look: [-5, 4], mouth: 'open' }), behindTable(160, { hip: [160, 176], nearHand: [206, 150], farHand: [114, 150], look: [0, 4] }), behindTable(160, { hip: [160, 176], nearHand: [224, 142], farHand: [124, 160], mouth: 'open' })], { facing: 0, scale: 1.2, hideLegs: true }),
    counterFront, put(banana, 40, 166, 1.1), put(iceCream, 268, 158, 1.1, 12), place(put(apple, 0, 0, 1.1), { at: [[106, 134], [88, 126], [92, 158], [92, 158]], shown: [1, 1, 0, 0] }), place(put(milk, 0, 0, 1.1), { at: [[214, 132], [214, 132], [214, 132], [234, 122]], shown: [1, 1, 1, 1] }),
    bin(22, '#e98a5c', put(apple, 0, 1, 0.8)), bin(206, '#6fb0dc', put(snowflake, 0, 0, 0.85)),
    together([1, 1, 0, 0], arrow([60, 96], [44, 112], [44, 138])), together([0, 0, 1, 1], arrow([260, 92], [278, 106], [282, 132])),
  ] },
  'mystery-bag': { poses: 3, seconds: 4.2, rests: [0.2, 0.2, 0.9], tells: 2, layers: [
    playroom, '<path d="M0 206H320V240H0Z" fill="#e2b57f"/><path d="M0 206H320" stroke="#cc9a61" stroke-width="5"/><ellipse cx="206" cy="164" rx="62" ry="17" fill="#5a42a6"/><path d="M144 164A62 17 0 0 1 268 164" fill="none" stroke="#6f50b8" stroke-width="9"/>',
    figure({ ...CHILDREN.sam, legs: CHILDREN.sam.shirt }, [groping([178, 168], 'closed'), groping([188, 162], 'closed'), groping([180, 170], 'open')], { scale: 1.75, hideLegs: true, elbows: -1 }),
    place('<path d="M-45 -16Q4 0 46 -14L45 15Q4 27 -45 15Z" fill="#4f6fd6"/><path d="M-42 -10L-62 -18M-42 4L-64 12" stroke="#4f6fd6" stroke-width="9"/>', { at: [[106, 95]], turn: [4] }),
    '<path d="M144 164Q206 196 268 164Q264 192 276 214Q282 238 254 239H158Q130 238 136 214Q148 192 144 164Z" fill="#8f6fd6"/><path d="M144 164Q206 196 268 164" stroke="#6f50b8" stroke-width="9" fill="none"/>', put('<path d="M-8 -9Q-7 -17 1 -17Q10 -17 9 -8Q8 -2 1 1V6M1 16V16.1" fill="none" stroke="#fff" stroke-width="6"/>', 207, 210, 1.3),
    together([0.35, 0.35, 1], '<g fill="#fff" stroke="#cdbfe6" stroke-width="4"><circle cx="160" cy="88" r="5"/><circle cx="172" cy="76" r="8"/><rect x="152" y="10" width="162" height="58" rx="28"/></g>', put(teddy(), 184, 38, 0.75), put(ball(16), 231, 39), put(car('#e5484d'), 280, 43, 0.85)),
  ] },
  'turtle-talk': { poses: 4, seconds: 9, rests: [0.2, 0.6, 0.2, 0.6], tells: 1, layers: [
    room, '<path d="M12 240V160Q12 138 36 138H284Q308 138 308 160V240Z" fill="#a7c6bd"/><path d="M160 142V240" stroke="#8fb0a8" stroke-width="5"/>',
    figure({ ...GROWN_UPS.mom, legs: GROWN_UPS.mom.shirt }, [near([246, 258], 'open', [196, 222]), near([246, 258], 'open', [190, 216]), near([246, 258], 'smile', [202, 232]), near([246, 258], 'smile', [202, 232])], { facing: -1, scale: 1.4, hideLegs: true }),
    figure({ ...CHILDREN.eva, legs: CHILDREN.eva.shirt }, [near([76, 258], 'closed', [116, 232]), near([76, 258], 'smile', [116, 232]), near([76, 258], 'open', [124, 218]), near([76, 258], 'open', [128, 212])], { scale: 1.6, hideLegs: true }),
    ...slowWords([1, 1, 0, 0], [208, 142]), ...slowWords([0, 0, 1, 1], [118, 146]),
  ] },
  'my-turn-your-turn': { poses: 2, seconds: 3.6, rests: [0.5, 0.5], tells: 0, layers: [
    playroom, rug(160, 208, 148),
    figure(CHILDREN.ben, [{ hip: [52, 190], lean: 22, nod: 8, nearHand: [110, 180], farHand: [114, 174], nearFoot: [116, 198], farFoot: [112, 190], nearToes: -70, farToes: -70, mouth: 'open' }, { hip: [52, 190], lean: 8, nearHand: [92, 172], farHand: [96, 168], nearFoot: [116, 198], farFoot: [112, 190], nearToes: -70, farToes: -70 }], { scale: 1.1 }),
    figure(GROWN_UPS.grandpa, [{ hip: [272, 188], lean: 6, nearHand: [226, 172], farHand: [222, 166], nearFoot: [212, 190], farFoot: [216, 184], nearToes: -70, farToes: -70 }, { hip: [272, 188], lean: 18, nearHand: [214, 180], farHand: [210, 174], nearFoot: [212, 190], farFoot: [216, 184], nearToes: -70, farToes: -70, mouth: 'open' }], { facing: -1 }),
    place(ball(17), { at: [[134, 192], [192, 192]], turn: [0, 240] }),
    arrow([120, 138], [160, 122], [198, 136]), arrow([198, 226], [160, 236], [124, 226]),
  ] },
  'feelings-faces': { poses: 3, seconds: 5.4, rests: [0.9, 0.9, 0.9], tells: 2, layers: [
    room,
    figure({ ...GROWN_UPS.papa, legs: GROWN_UPS.papa.shirt }, [behindTable(232, { hip: [232, 220], mouth: 'none' })], { facing: 0, scale: 1.6, hideLegs: true }),
    figure({ ...CHILDREN.ana, legs: CHILDREN.ana.shirt }, [behindTable(92, { hip: [92, 224], mouth: 'none' })], { facing: 0, scale: 1.8, hideLegs: true }),
    '<path d="M0 172H320V240H0Z" fill="#e2b57f"/><path d="M0 172H320" stroke="#cc9a61" stroke-width="5"/>',
    ...(['smile', 'sad', 'oh'] as const).map((mood, n) => together([0, 1, 2].map((pose) => (pose === n ? 1 : 0)), put(feeling[mood], 92, 86, 1.8), put(feeling[mood], 232, 70, 1.6), `<circle cx="${76 + n * 84}" cy="207" r="30" fill="#fff" stroke="#6a4fd0" stroke-width="6"/>`)),
    put(smiley('smile'), 76, 207), put(smiley('sad'), 160, 207), put(smiley('oh'), 244, 207),
  ] },
  'talker-time': { poses: 3, seconds: 4.2, rests: [0.3, 0.5, 0.8], tells: 2, layers: [
    table, '<path d="M20 62H190" stroke="#f4e3c6" stroke-width="10"/>', place(put(car('#e5484d'), 0, 0, 1.25), { at: [[60, 48], [60, 48], [150, 48]] }), together([0, 0, 1], '<path d="M74 36H104M66 50H100" stroke="#6a4fd0" stroke-width="5"/>'),
    '<rect x="40" y="84" width="204" height="146" rx="18" fill="#3b3652"/><rect x="50" y="94" width="184" height="126" rx="10" fill="#f4efff"/>',
    key(84, 126, '#ffe3e0', put(apple, 0, 0, 0.9)), key(142, 126, '#fff0cf', put(plus, 0, 0, 1.3)), key(200, 126, '#ffd9de', '<path d="M-7 -15H7L15 -7V7L7 15H-7L-15 7V-7Z" fill="#e5484d"/>'),
    key(84, 188, '#e0f0ff', put(ball(13), 0, 0)), key(142, 188, '#d2f2d6', '<path d="M-14 0H8M-2 -11L12 0L-2 11" stroke="#2f8f4e" stroke-width="8" fill="none"/>'), key(200, 188, '#efe3ff', put(teddy(), 0, 0, 0.55)),
    together([0, 1, 1], '<rect x="115" y="161" width="54" height="54" rx="12" fill="none" stroke="#6a4fd0" stroke-width="6"/>'),
    hand({ skin: SKIN.cocoa, sleeve: '#2fa39b', grasp: 'point', at: [[170, 168], [146, 192], [152, 190]], scale: 0.9 }), place(sound(30, 150, 180), { shown: [0, 0.4, 1] }),
  ] },
  'finish-the-song': { poses: 4, seconds: 5.4, rests: [0.3, 0.7, 0.9, 0.3], tells: 2, layers: [
    playroom,
    figure({ ...GROWN_UPS.dad, legs: GROWN_UPS.dad.shirt }, [near([62, 256], 'sing', [132, 196]), near([62, 256], 'closed', [122, 208]), near([62, 256], 'smile', [122, 208]), near([62, 256], 'smile', [122, 212])], { scale: 1.4, hideLegs: true }),
    figure({ ...CHILDREN.zoe, legs: CHILDREN.zoe.shirt }, [near([258, 258], 'closed', [206, 222]), near([258, 258], 'closed', [206, 222]), near([258, 258], 'sing', [198, 196]), near([258, 258], 'smile', [206, 222])], { facing: -1, scale: 1.5, hideLegs: true }),
    says([1, 1, 1, 0.3], 104, 42, 196, 64, [84, 88], put(note(), -72, 0, 1.1) + put(note(), -34, 0, 1.1) + put(note(), 4, 0, 1.1) + songGap),
    together([0, 1, 0, 0], put(question, 166, 42, 0.9)), says([0, 0, 1, 0.3], 264, 42, 92, 64, [262, 100], put(songGap + put(note('#f2695c'), 62, 0, 1.2), -62, 0)), together([0, 0, 1, 0], arrow([212, 42], [206, 42], [200, 42], '#f2695c')),
  ] },
};
