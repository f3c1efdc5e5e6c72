import { SKIN } from '../body/look';
import { hand } from '../body/hand';
import { bathroom, soft, table, tableTop } from '../props/backdrop';
import { suds } from '../props/furniture';
import { morph, place, put, together, trace } from '../props/place';
import { scissors } from '../props/scissors';
import { arrow, marks } from '../props/signs';
import { duck } from '../props/things';
import type { Scene } from '../scene';

const crumbs = (...spots: readonly (readonly [number, number, string])[]): string => spots.map(([x, y, color]) => `<circle cx="${x}" cy="${y}" r="4.5" fill="${color}"/>`).join('');
const cupcake = '<path d="M-40 0H40L30 48H-30Z" fill="#c98a4b"/><path d="M-24 4L-18 46M0 4V46M24 4L18 46" stroke="#a86d34" stroke-width="4"/><path d="M-46 0Q-46 -26 -22 -28Q-14 -50 6 -46Q30 -44 28 -26Q48 -22 46 0Z" fill="#f7a8c4"/>';
const sprinkles = '<path d="M-20 -14L-14 -18M4 -30L10 -26M22 -12L28 -10M-4 -12L2 -16" stroke="#fff3a8" stroke-width="5"/><path d="M-30 -8L-26 -12M14 -18L16 -24" stroke="#6fb7dc" stroke-width="5"/>';
const disc = (rx: number, ry: number): string => `M${136 - rx} 128A${rx} ${ry} 0 0 1 ${136 + rx} 128A${rx} ${ry} 0 0 1 ${136 - rx} 128Z`;
const topping = (x: number, y: number, color: string): string => put(`<circle r="17" fill="${color}"/><circle r="7" cy="1" fill="#000" opacity=".14"/>`, x, y);
const stick = (side: 1 | -1): string => `<path d="M${side * 5} -52L${side * 5} 52" stroke="${side === 1 ? '#e0a25c' : '#c98a4b'}" stroke-width="13"/>`;
const clip = (x: number, y: number): string => put(`<path d="M-4 -34V34" stroke="#c98a4b" stroke-width="10"/><path d="M4 -34V34" stroke="#e0a25c" stroke-width="10"/><path d="M-9 -2H9" stroke="#8c9bb5" stroke-width="6"/>`, x, y);
const pom = (color: string): string => `<circle r="17" fill="${color}" stroke="${color}" stroke-width="6" stroke-dasharray="3 5"/>`;
const eggBox = `<path d="M176 178H310L302 226H184Z" fill="#b9a893"/>${[202, 243, 284].map((x) => `<ellipse cx="${x}" cy="180" rx="18" ry="9" fill="#8f7f6c"/>`).join('')}`;
const button = (color = '#f2695c'): string => `<circle r="21" fill="${color}"/><circle r="15" fill="none" stroke="#fff" stroke-opacity=".4" stroke-width="3"/><circle cx="-5" cy="-5" r="3" fill="#8e2f3c"/><circle cx="5" cy="-5" r="3" fill="#8e2f3c"/><circle cx="-5" cy="5" r="3" fill="#8e2f3c"/><circle cx="5" cy="5" r="3" fill="#8e2f3c"/>`;
/** Strips of paper, cut halfway; they bend a little, like grass. */
const grass = [142, 170, 198, 226, 254, 282].map((x, n) => `<path d="M${x} 218V186Q${x} ${168 - n % 2 * 8} ${x + [-7, 6][n % 2]!} ${156 - n % 2 * 6}L${x + [15, 28][n % 2]!} ${152 + n % 2 * 6}Q${x + 22} 168 ${x + 22} 186V218Z" fill="${['#7cc96a', '#5fae4c'][n % 2]}"/>`).join('');

/** Exercises for small hands, in close-up. */
export const HANDS_AT_WORK: Record<string, Scene> = {
  'sprinkle-pinch': { poses: 4, seconds: 4, rests: [0.4, 0.2, 0.4, 0.1], tells: 2, layers: [
    table, put(cupcake + sprinkles, 92, 160), `<ellipse cx="236" cy="206" rx="62" ry="14" fill="#fff" stroke="#dfd3ee" stroke-width="4"/>`,
    crumbs([206, 202, '#f2695c'], [222, 208, '#6fb7dc'], [238, 201, '#ffc93c'], [254, 208, '#69a84f'], [266, 202, '#e86fa0']),
    hand({ skin: SKIN.amber, sleeve: '#2fa39b', grasp: 'pinch', at: [[226, 184], [226, 196], [98, 92], [98, 88]], open: [1, 0, 0, 1], scale: 0.95 }),
    place('<circle r="6" fill="#f2695c"/>', { at: [[226, 202], [226, 200], [97, 97], [96, 122]] }),
    marks(54, 92, -60),
  ] },
  'dough-pizza': { poses: 4, seconds: 5, rests: [0.4, 0.4, 0.4, 0.7], tells: 3, layers: [
    tableTop, crumbs([24, 60, '#fff3d6'], [40, 190, '#fff3d6'], [286, 50, '#fff3d6'], [250, 26, '#fff3d6']),
    morph([disc(58, 52), disc(86, 80), disc(98, 94), disc(98, 94)], { fill: '#f4c95d', stroke: '#d9a441', 'stroke-width': 7 }),
    place('<circle cx="136" cy="128" r="78" fill="#f9dc8b"/>', { shown: [0, 0, 1, 1] }),
    place(topping(100, 92, '#e5484d') + topping(166, 92, '#69a84f') + topping(92, 152, '#69a84f') + topping(140, 176, '#e5484d'), { shown: [0, 0, 1, 1] }),
    place(topping(144, 126, '#e5484d'), { shown: [0, 0, 0, 1] }),
    put('<circle r="15" fill="#e5484d"/>', 28, 32), put('<circle r="15" fill="#69a84f"/>', 30, 212),
    together([1, 1, 0, 0], hand({ skin: SKIN.light, sleeve: '#8f6fd6', grasp: 'flat', at: [[146, 96], [146, 128]], open: [0.5, 0], scale: 1.1 })),
    together([0, 0, 1, 1], hand({ skin: SKIN.light, sleeve: '#8f6fd6', grasp: 'point', at: [[160, 96], [160, 96], [160, 96], [150, 124]], scale: 1 })),
  ] },
  'crocodile-clips': { poses: 3, seconds: 3.6, rests: [0.3, 0.3, 0.6], tells: 1, layers: [
    table, '<path d="M12 164H214V250H12Z" fill="#6db35a"/><path d="M12 164H214" stroke="#4f9440" stroke-width="8"/><path d="M24 214L42 232L60 214L78 232L96 214L114 232L132 214L150 232L168 214L186 232L204 214" stroke="#fff" stroke-width="7" fill="none"/><circle cx="40" cy="190" r="12" fill="#fff"/><circle cx="42" cy="191" r="6" fill="#2c2350"/>',
    clip(84, 150), clip(112, 150), clip(140, 150),
    (stage) => stage.carry(stage.points([[184, 104], [184, 116], [184, 142]]), [0], [-1, 1].map((side) =>
      stage.carry(stage.points([[side * 2, 2]]), stage.numbers([side * -12, side * -12, 0]), stick(side as 1 | -1))).join('') + '<path d="M-11 0H11" stroke="#8c9bb5" stroke-width="9"/>'),
    hand({ skin: SKIN.umber, sleeve: '#ffb52e', grasp: 'pinch', at: [[188, 62], [188, 74], [186, 92]], open: [0.25, 0.25, 0.7], turn: [-22], scale: 0.85 }),
    arrow([60, 64], [62, 88], [66, 108]),
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
  'button-train': { poses: 3, seconds: 4, rests: [0.4, 0.8, 0.6], tells: 1, layers: [
    soft('#fdf0dc', '#fff9ee'), '<path d="M40 240V70Q44 34 92 20L160 44L228 20Q276 34 280 70V240Z" fill="#6f9fdc"/><path d="M40 240V70Q44 34 92 20L160 44L180 60V240Z" fill="#8fbbf0"/><path d="M180 60V240" stroke="#5a88c4" stroke-width="4"/><path d="M134 62V240" stroke="#6f9fdc" stroke-width="3" stroke-dasharray="8 7"/><path d="M92 20L106 70L160 46ZM228 20L214 70L160 46Z" fill="#f4f8ff" stroke="#bcd3ee" stroke-width="3"/>',
    put(button(), 158, 84, 0.9), '<path d="M146 214H172" stroke="#4a70a0" stroke-width="7"/>', put(button(), 212, 214, 0.9),
    '<path d="M142 148H176" stroke="#33557f" stroke-width="12"/>',
    '<clipPath id="out"><path d="M120 60H320V240H182V149H120Z"/></clipPath><g clip-path="url(#out)">', place(put(button(), 0, 0, 1.1), { at: [[216, 150], [162, 146], [158, 142]] }), '</g>',
    hand({ skin: SKIN.honey, sleeve: '#f2695c', grasp: 'pinch', at: [[116, 164], [124, 162], [120, 162]], mirrored: true, scale: 0.68, turn: [14] }),
    hand({ skin: SKIN.honey, sleeve: '#f2695c', grasp: 'pinch', at: [[236, 146], [184, 138], [178, 126]], open: [0.2, 0.2, 0.8], scale: 0.68, turn: [14] }),
    arrow([222, 186], [196, 202], [164, 184]),
  ] },
  'snip-the-grass': { poses: 4, seconds: 3.6, rests: [0.2, 0.1, 0.2, 0.5], tells: 0, layers: [
    tableTop, '<path d="M14 154H138V214H308V250H14Z" fill="#69b356"/>', grass,
    place('<path d="M112 152V212" stroke="#e9bf8c" stroke-width="5"/>', { shown: [0, 1, 1, 1] }), place('<path d="M86 152V212" stroke="#e9bf8c" stroke-width="5"/>', { shown: [0, 0, 0, 1] }),
    hand({ skin: SKIN.cocoa, sleeve: '#4f8fd6', grasp: 'pinch', at: [[48, 222]], mirrored: true, scale: 0.72, turn: [10] }),
    scissors([[168, 116], [162, 120], [146, 116], [140, 120]], -40, [1, 0]),
  ] },
  'sponge-squeeze': { poses: 2, seconds: 3, rests: [0.3, 0.8], tells: 1, layers: [
    bathroom, '<path d="M0 196H320V240H0Z" fill="#8fd0e6"/><path d="M0 198Q20 190 40 198T80 198T120 198T160 198T200 198T240 198T280 198T320 198" fill="none" stroke="#c9ecf5" stroke-width="5"/>', put(duck, 62, 190, 1.5), put(duck, 268, 196, 1.1),
    morph(['M74 68Q150 62 226 68Q234 104 226 140Q150 146 74 140Q66 104 74 68Z', 'M84 60Q150 104 216 60Q226 100 216 144Q150 112 84 144Q74 100 84 60Z'], { fill: '#ffd35c', stroke: '#e5ae2e', 'stroke-width': 4 }),
    place([-40, -20, 0, 20, 40].map((x, n) => `<path d="M${x} ${n % 2 * 14}q-6 11 0 14q6 -3 0 -14Z" fill="#4fb0d8" stroke="#4fb0d8" stroke-width="4"/>`).join(''), { at: [[150, 140], [150, 160]], shown: [0.1, 1] }),
    hand({ skin: SKIN.cocoa, sleeve: '#7a68d8', grasp: 'grip', at: [[146, 100]], open: [1, 0], scale: 1.1 }),
    arrow([24, 100], [40, 100], [58, 100]),
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
