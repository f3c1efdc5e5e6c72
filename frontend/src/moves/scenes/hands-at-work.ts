import { SKIN } from '../body/look';
import { hand } from '../body/hand';
import { bathroom, soft, table, tableTop } from '../props/backdrop';
import { suds } from '../props/furniture';
import { morph, place, put, trace } from '../props/place';
import { arrow, marks } from '../props/signs';
import { duck } from '../props/things';
import type { Scene } from '../scene';

const crumbs = (...spots: readonly (readonly [number, number, string])[]): string => spots.map(([x, y, color]) => `<circle cx="${x}" cy="${y}" r="4.5" fill="${color}"/>`).join('');
const cupcake = '<path d="M-40 0H40L30 48H-30Z" fill="#c98a4b"/><path d="M-24 4L-18 46M0 4V46M24 4L18 46" stroke="#a86d34" stroke-width="4"/><path d="M-46 0Q-46 -26 -22 -28Q-14 -50 6 -46Q30 -44 28 -26Q48 -22 46 0Z" fill="#f7a8c4"/>';
const sprinkles = '<path d="M-20 -14L-14 -18M4 -30L10 -26M22 -12L28 -10M-4 -12L2 -16" stroke="#fff3a8" stroke-width="5"/><path d="M-30 -8L-26 -12M14 -18L16 -24" stroke="#6fb7dc" stroke-width="5"/>';
const stick = (side: 1 | -1): string => `<path d="M${side * 5} -52L${side * 5} 52" stroke="${side === 1 ? '#e0a25c' : '#c98a4b'}" stroke-width="13"/>`;
const clip = (x: number, y: number): string => put(`<path d="M-4 -34V34" stroke="#c98a4b" stroke-width="10"/><path d="M4 -34V34" stroke="#e0a25c" stroke-width="10"/><path d="M-9 -2H9" stroke="#8c9bb5" stroke-width="6"/>`, x, y);
const pom = (color: string): string => `<circle r="17" fill="${color}" stroke="${color}" stroke-width="6" stroke-dasharray="3 5"/>`;
const eggBox = `<path d="M176 178H310L302 226H184Z" fill="#b9a893"/>${[202, 243, 284].map((x) => `<ellipse cx="${x}" cy="180" rx="18" ry="9" fill="#8f7f6c"/>`).join('')}`;
const BUTTONS = [56, 176];
const button = (color = '#f2695c'): string => `<circle r="21" fill="${color}"/><circle r="15" fill="none" stroke="#fff" stroke-opacity=".4" stroke-width="3"/><circle cx="-5" cy="-5" r="3" fill="#8e2f3c"/><circle cx="5" cy="-5" r="3" fill="#8e2f3c"/><circle cx="-5" cy="5" r="3" fill="#8e2f3c"/><circle cx="5" cy="5" r="3" fill="#8e2f3c"/>`;
const blade = (color: string): string => `<path d="M0 0L-92 -3L-6 -12Z" fill="${color}" stroke="${color}" stroke-width="5"/><path d="M0 0L44 14" stroke="#f28b30" stroke-width="11"/><circle cx="64" cy="20" r="19" fill="none" stroke="#f28b30" stroke-width="9"/>`;
const fringe = (n: number): string => Array.from({ length: n }, (_, i) => `M${44 + i * 15} 104V142`).join('');

/** Exercises that small hands do, seen from near. */
export const HANDS_AT_WORK: Record<string, Scene> = {
  'sprinkle-pinch': { poses: 4, seconds: 4, rests: [0.4, 0.2, 0.4, 0.1], tells: 2, layers: [
    table, put(cupcake + sprinkles, 92, 160), `<ellipse cx="236" cy="206" rx="62" ry="14" fill="#fff" stroke="#dfd3ee" stroke-width="4"/>`,
    crumbs([206, 202, '#f2695c'], [222, 208, '#6fb7dc'], [238, 201, '#ffc93c'], [254, 208, '#69a84f'], [266, 202, '#e86fa0']),
    place(crumbs([0, 0, '#6a4fd0']), { at: [[226, 200], [226, 196], [98, 92], [98, 112]], shown: [1, 1, 1, 1] }),
    hand({ skin: SKIN.amber, sleeve: '#2fa39b', grasp: 'pinch', at: [[226, 184], [226, 196], [98, 92], [98, 88]], open: [1, 0, 0, 1], scale: 0.95 }),
  ] },
  'dough-pizza': { poses: 4, seconds: 4, rests: [0.3, 0.3, 0.3, 0.2], tells: 2, layers: [
    table, put(crumbs([0, 0, '#69a84f'], [16, 4, '#ffc93c'], [-14, 6, '#f2695c'], [4, 12, '#69a84f']), 268, 204, 1.4),
    morph(['M100 200Q96 128 154 128Q212 128 208 200Q154 210 100 200Z', 'M92 200Q92 140 154 146Q216 140 216 200Q154 210 92 200Z', 'M58 200Q66 168 154 174Q242 168 250 200Q154 214 58 200Z', 'M70 200Q78 164 154 164Q230 164 238 200Q154 212 70 200Z'], { fill: '#f4c95d', stroke: '#dba93a', 'stroke-width': 4 }),
    hand({ skin: SKIN.light, sleeve: '#8f6fd6', grasp: 'flat', at: [[150, 96], [150, 136], [150, 164], [150, 120]], open: [0.5, 0.2, 0, 0.4], scale: 1.05 }),
    arrow([72, 62], [70, 92], [72, 122]),
  ] },
  'crocodile-clips': { poses: 3, seconds: 3.6, rests: [0.3, 0.3, 0.6], tells: 1, layers: [
    table, '<path d="M20 132H230V240H20Z" fill="#6db35a"/><path d="M20 132H230" stroke="#4f9440" stroke-width="8"/><path d="M34 176L52 196L70 176L88 196L106 176L124 196L142 176L160 196L178 176L196 196L214 176" stroke="#fff" stroke-width="7" fill="none"/><circle cx="60" cy="154" r="11" fill="#fff"/><circle cx="62" cy="154" r="5" fill="#2c2350"/>',
    clip(96, 116), clip(124, 116), clip(152, 116),
    (stage) => stage.carry(stage.points([[196, 78], [196, 84], [196, 112]]), [0], [1, -1].map((side) =>
      stage.carry(stage.points([[side * 3, 6]]), stage.numbers([side * 9, side * 9, 0]), stick(side as 1 | -1))).join('') + '<path d="M-12 4H12" stroke="#8c9bb5" stroke-width="9"/>'),
    hand({ skin: SKIN.umber, sleeve: '#ffb52e', grasp: 'pinch', at: [[200, 34], [200, 40], [200, 66]], open: [0.1, 0.1, 0.5], turn: [-34], scale: 0.95 }),
  ] },
  'pom-pom-rescue': { poses: 4, seconds: 4.4, rests: [0.3, 0.1, 0.3, 0.1], tells: 1, layers: [
    table, '<path d="M22 176H142Q138 228 82 228T22 176Z" fill="#5aa9d6"/>', put(pom('#e86fa0'), 56, 170), put(pom('#ffc93c'), 112, 172), put(pom('#69a84f'), 202, 172), eggBox,
    place(pom('#8f6fd6'), { at: [[86, 160], [86, 158], [243, 156], [243, 166]] }),
    (stage) => stage.carry(stage.points([[86, 150], [86, 156], [243, 150], [243, 140]]), [0],
      stage.path(stage.numbers([1, 0, 0, 1]).map((open) => `M${Math.round(-22 - open * 10)} 8L-14 -30L${46} -84L${Math.round(24 + open * 10)} -6L${Math.round(20 + open * 10)} 8`), { fill: 'none', stroke: '#8c9bb5', 'stroke-width': 8 })),
    hand({ skin: SKIN.honey, sleeve: '#3fa37a', grasp: 'tripod', at: [[108, 106], [108, 112], [265, 106], [265, 96]], open: [0.7, 0, 0, 0.7], scale: 0.85, turn: [-10] }),
  ] },
  'bunny-ear-laces': { poses: 3, seconds: 4.4, rests: [0.3, 0.3, 0.8], tells: 2, layers: [
    soft('#e3f1f8', '#f3fafd'),
    '<path d="M92 240Q86 132 120 96Q160 74 200 96Q234 132 228 240Z" fill="#4f8fd6"/><path d="M126 240Q118 140 160 132Q202 140 194 240Z" fill="#f4f8ff"/><path d="M108 132Q160 108 212 132" stroke="#3a74b8" stroke-width="5" fill="none"/><path d="M122 176L198 200M198 176L122 200M120 208L200 232M200 208L120 232" stroke="#ffb52e" stroke-width="8"/>',
    morph(['M160 168Q136 128 128 148Q124 164 160 168', 'M160 168Q112 92 92 126Q84 156 160 168', 'M160 168Q92 84 66 124Q60 162 160 168'], { fill: 'none', stroke: '#f2695c', 'stroke-width': 9 }),
    morph(['M160 168Q184 128 192 148Q196 164 160 168', 'M160 168Q208 92 228 126Q236 156 160 168', 'M160 168Q228 84 254 124Q260 162 160 168'], { fill: 'none', stroke: '#ffb52e', 'stroke-width': 9 }),
    '<circle cx="160" cy="168" r="10" fill="#f28b30"/><path d="M158 174Q140 196 132 204M162 174Q180 196 190 204" stroke="#f28b30" stroke-width="7" fill="none"/>',
    hand({ skin: SKIN.cocoa, sleeve: '#d1576b', grasp: 'pinch', at: [[132, 148], [92, 128], [68, 126]], mirrored: true, scale: 0.72 }),
    hand({ skin: SKIN.cocoa, sleeve: '#d1576b', grasp: 'pinch', at: [[188, 148], [228, 128], [252, 126]], scale: 0.72 }),
    arrow([120, 44], [100, 36], [76, 44]), arrow([200, 44], [220, 36], [244, 44]),
  ] },
  'button-train': { poses: 3, seconds: 4, rests: [0.4, 0.5, 0.6], tells: 1, layers: [
    soft('#8fb9e6', '#9cc3ec'), '<path d="M150 0H320V240H150Z" fill="#84aee0"/>', BUTTONS.map((y) => put(button('#ffb52e'), 150, y + 8 - (y > 100 ? 400 : 0))).join(''),
    place(button('#ffb52e'), { at: [[222, 132], [182, 128], [150, 128]] }),
    '<path d="M0 0H128Q124 120 128 240H0Z" fill="#a9cdf2"/>',
    morph(['M128 0Q126 110 128 128Q126 150 128 240L104 240V0Z', 'M128 0Q140 100 172 116Q170 150 128 240L104 240V0Z', 'M128 0Q132 110 140 128Q132 150 128 240L104 240V0Z'], { fill: '#a9cdf2' }),
    put('<path d="M-14 0H14" stroke="#5b83b5" stroke-width="6"/>', 116, 56), put(button('#ffb52e'), 116, 56), put('<path d="M-15 0H15" stroke="#5b83b5" stroke-width="6"/>', 116, 206),
    place('<path d="M-18 0H18" stroke="#4a70a0" stroke-width="8"/>', { at: [[104, 130], [142, 128], [118, 130]] }),
    place(button('#ffb52e'), { at: [[182, 128], [160, 128], [124, 130]], shown: [0, 0.99, 1] }),
    hand({ skin: SKIN.honey, sleeve: '#f2695c', grasp: 'pinch', at: [[96, 160], [132, 150], [84, 158]], mirrored: true, scale: 0.8, turn: [14] }),
    hand({ skin: SKIN.honey, sleeve: '#f2695c', grasp: 'pinch', at: [[236, 126], [188, 126], [176, 122]], open: [0.3, 0.3, 0.8], scale: 0.8 }),
  ] },
  'snip-the-grass': { poses: 4, seconds: 2.8, rests: [0.2, 0.1, 0.2, 0.1], tells: 0, layers: [
    table, '<path d="M22 92H170V214H22Z" fill="#7cc36a"/>', `<path d="${fringe(5)}" stroke="#fdf0dc" stroke-width="4"/><path d="M26 92V86M42 92V82M58 92V86M74 92V82M90 92V86" stroke="#5fa14e" stroke-width="6"/>`,
    hand({ skin: SKIN.light, sleeve: '#4f8fd6', grasp: 'pinch', at: [[44, 190]], mirrored: true, scale: 0.8, turn: [50] }),
    (stage) => stage.carry(stage.points([[168, 118], [150, 118], [168, 118], [150, 118]]), [0],
      stage.carry(stage.points([[0, 0]]), stage.numbers([17, 2]), blade('#9aa7bd')) + `<g transform="scale(1 -1)">${stage.carry(stage.points([[0, 0]]), stage.numbers([17, 2]), blade('#b9c4d6'))}</g><circle r="5" fill="#5b6478"/>`),
    (stage) => stage.carry(stage.points([[168, 118], [150, 118], [168, 118], [150, 118]]), [0], scissorHand(stage)),
    marks(96, 80, -20),
  ] },
  'sponge-squeeze': { poses: 2, seconds: 3, rests: [0.3, 0.8], tells: 1, layers: [
    bathroom, '<path d="M0 196H320V240H0Z" fill="#8fd0e6"/><path d="M0 198Q20 190 40 198T80 198T120 198T160 198T200 198T240 198T280 198T320 198" fill="none" stroke="#c9ecf5" stroke-width="5"/>', put(duck, 62, 190, 1.5), put(duck, 268, 196, 1.1),
    morph(['M92 74Q92 62 106 62H196Q210 62 210 74V128Q210 140 196 140H106Q92 140 92 128Z', 'M96 66Q98 58 108 66Q150 88 194 66Q206 60 206 70V132Q206 140 196 134Q150 112 106 134Q96 140 96 130Z'], { fill: '#ffd35c', stroke: '#e5ae2e', 'stroke-width': 4 }),
    place([-40, -20, 0, 20, 40].map((x, n) => `<path d="M${x} ${n % 2 * 14}q-6 11 0 14q6 -3 0 -14Z" fill="#4fb0d8" stroke="#4fb0d8" stroke-width="4"/>`).join(''), { at: [[150, 140], [150, 160]], shown: [0.1, 1] }),
    hand({ skin: SKIN.cocoa, sleeve: '#7a68d8', grasp: 'grip', at: [[146, 100]], open: [1, 0], scale: 1.1 }),
    arrow([60, 84], [66, 96], [80, 100]),
  ] },
  'foam-writing': { poses: 6, seconds: 5, rests: [0.2, 0.1, 0.1, 0.1, 0.1, 0.6], tells: 5, layers: [
    bathroom, `<path d="M42 60Q52 24 96 34Q150 10 190 32Q250 20 268 66Q296 110 262 150Q258 192 204 182Q150 206 104 182Q48 190 46 140Q18 100 42 60Z" fill="#fff"/>`, suds([60, 176, 14], [84, 190, 10], [250, 172, 12], [272, 60, 12], [40, 48, 10]),
    trace('M90 66V144', '#5fb6cc', 12, [0, 1, 1, 1, 1, 1]), trace('M62 104H118', '#5fb6cc', 12, [0, 0, 0, 1, 1, 1]), trace('M186 72A34 34 0 1 1 185.900 72', '#5fb6cc', 12, [0, 0, 0, 0, 0, 1]),
    hand({ skin: SKIN.amber, sleeve: '#c98b5b', grasp: 'point', at: [[90, 66], [90, 144], [62, 104], [118, 104], [186, 72], [190, 72]], scale: 0.85 }),
  ] },
  'spread-the-jam': { poses: 4, seconds: 3.6, rests: [0.2, 0.2, 0.2, 0.2], tells: 1, layers: [
    tableTop, '<circle cx="152" cy="126" r="104" fill="#f7fbff"/><circle cx="152" cy="126" r="84" fill="none" stroke="#d6e2ee" stroke-width="4"/>',
    '<path d="M92 84Q84 60 116 62Q152 50 190 62Q220 60 212 86V176Q212 186 202 186H102Q92 186 92 176Z" fill="#c98a4b"/><path d="M102 90Q96 72 118 72Q152 62 186 72Q208 72 202 92V176H102Z" fill="#f6d49a"/>',
    morph(['M112 112Q124 100 140 108L136 160Q120 168 110 160Z', 'M112 106Q140 92 172 104L168 164Q140 174 110 164Z', 'M110 102Q150 84 194 102L194 168Q150 176 110 168Z', 'M112 106Q140 92 172 104L168 164Q140 174 110 164Z'], { fill: '#d8344f' }),
    '<path d="M120 116Q128 112 134 118" stroke="#f58a9a" stroke-width="5" fill="none"/>',
    put('<rect x="-30" y="-34" width="60" height="68" rx="14" fill="#d8344f"/><rect x="-34" y="-44" width="68" height="16" rx="6" fill="#f2695c"/><rect x="-20" y="-10" width="40" height="26" rx="5" fill="#fff"/><circle cy="3" r="8" fill="#d8344f"/>', 280, 208),
    hand({ skin: SKIN.light, sleeve: '#ff8f3f', grasp: 'flat', at: [[92, 168]], mirrored: true, scale: 0.7, turn: [-30] }),
    hand({ skin: SKIN.light, sleeve: '#ff8f3f', grasp: 'tripod', at: [[172, 96], [206, 104], [232, 120], [206, 104]], scale: 0.8, holds: '<path d="M30 -26L-24 22" stroke="#5b6478" stroke-width="13"/><path d="M-20 18L-62 60Q-84 66 -72 40L-34 6Z" fill="#c3cede" stroke="#9aa7bd" stroke-width="3"/>' }),
  ] },
};

/** The thumb lies in the upper ring of the scissors, two fingers in the lower one. */
function scissorHand(stage: Parameters<Extract<Scene['layers'][number], (...given: never[]) => string>>[0]): string {
  const { base, shade } = SKIN.light;
  const open = stage.numbers([1, 0]);
  const finger = (outline: (part: number) => string): string => [[25, shade], [21, base]].map(([width, color]) =>
    stage.path(open.map(outline), { fill: 'none', stroke: color, 'stroke-width': width })).join('');
  return `<path d="M112 8L210 -40" stroke="${shade}" stroke-width="46"/><path d="M112 8L210 -40" stroke="${base}" stroke-width="42"/>`
    + finger((part) => `M108 22L84 ${Math.round(34 + part * 12)}L58 ${Math.round(22 + part * 14)}`) + finger((part) => `M118 12L100 ${Math.round(16 + part * 14)}L66 ${Math.round(10 + part * 14)}`)
    + finger((part) => `M110 0L92 ${Math.round(-26 - part * 10)}L60 ${Math.round(-20 - part * 16)}`) + '<path d="M176 -22L230 -48" stroke="#4f8fd6" stroke-width="58"/>';
}
