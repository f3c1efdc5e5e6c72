import { CHILDREN } from '../body/look';
import { figure } from '../body/figure';
import type { Pose } from '../body/pose';
import { bathroom, bedroom, kitchen, outdoors, playroom, room, shade } from '../props/backdrop';
import { basket, rug, tableSide, wheelchairBack, wheelchairFront } from '../props/furniture';
import { closer, morph, place, put, together, trace } from '../props/place';
import { arrow, check, marks } from '../props/signs';
import { apple, bookClosed, car, duck, sock, star } from '../props/things';
import type { Scene } from '../scene';
import { draw, type Layer } from '../stage';
import { facing, near } from './stand';

/** Head and shoulders of a child facing us, drawn at twice the size. */
const bust = (more: Partial<Pose> = {}): Pose => ({
  hip: [160, 262], nearHand: [222, 262], farHand: [98, 262], nearFoot: [180, 400], farFoot: [140, 400], nod: 0, ...more,
});
const BIG = { facing: 0, scale: 2, hideLegs: true } as const;

const house = '<path d="M230 30H330V240H230Z" fill="#e9a06b"/><path d="M206 40L300 -24H330V10L216 54Z" fill="#b5483f"/><path d="M262 100H310V150H262Z" fill="#bfe6f5" stroke="#fff" stroke-width="6"/><path d="M286 100V150M262 125H310" stroke="#fff" stroke-width="5"/><path d="M230 178H320M230 208H320M262 178V208M290 208V240" stroke="#d3864f" stroke-width="3"/>';
const pushUp: Pose = { hip: [150, 142], lean: 14, nod: 4, nearHand: [218, 104], farHand: [218, 94], nearFoot: [136, 202], farFoot: [128, 202] };
const truck = (x: number, legs: boolean): Pose => ({
  hip: [x, 148], lean: 48, nod: 10, nearHand: [x + 64, 158], farHand: [x + 70, 154], nearFoot: legs ? [x - 44, 200] : [x + 8, 202], farFoot: legs ? [x + 8, 202] : [x - 44, 200],
  nearToes: legs ? 30 : 0, farToes: legs ? 0 : 30,
});
const laundry = `<path d="M4 4Q14 -34 42 -28Q72 -38 82 4Z" fill="#8fc7c4"/><path d="M30 -14L22 -34L38 -44Q48 -36 58 -44L74 -32L64 -14L60 -20V4H36V-20Z" fill="#f2695c"/>${basket(0, 0)}${put(sock('#4f8fd6'), 20, 12, 1.1)}<path d="M54 -2Q70 -8 76 -2L72 24H60Z" fill="#ffc93c"/>`;
const windmill: Pose = facing(160, { nearHand: [214, 86], farHand: [106, 86], nearFoot: [182, 202], farFoot: [138, 202] });
const bag = '<path d="M-26 -30Q-26 -52 0 -52T26 -30" fill="none" stroke="#3a4fa0" stroke-width="8"/><path d="M-36 -20Q-36 -34 -22 -34H22Q36 -34 36 -20V40H-36Z" fill="#5a6fd0"/><path d="M-24 6H24V32H-24Z" fill="#7f92e6"/><path d="M-24 6H24" stroke="#3a4fa0" stroke-width="4"/>';

/** A sock from its cuff to its toe. */
const stripedSock = (outlines: readonly string[]): Layer[] => [
  ...[['#f28b30', 21, 'none'], ['#fff3d6', 21, '0 12 5 7 5 7 5 99'], ['#c9571c', 25, '7 199']].map(([color, width, dashes]) =>
    morph(outlines, { fill: 'none', stroke: color!, 'stroke-width': width!, 'stroke-dasharray': dashes!, 'stroke-linecap': 'butt' })),
  morph(outlines.map((outline) => `M${outline.split(' ').slice(-2).join(' ')}h1`), { stroke: '#f28b30', 'stroke-width': 20 }),
];
const bareFoot = '<path d="M162 198L183 181" stroke="#f3c69f" stroke-width="14"/><path d="M185 170L186 171M189 175L190 176M191 181V182M191 187V188" stroke="#f3c69f" stroke-width="7"/>';
/** Sitting on the floor, one foot raised to its sock. */
const tug = (more: Partial<Pose>): Pose => ({
  hip: [98, 188], lean: 30, nod: 22, nearHand: [155, 144], farHand: [163, 152], nearFoot: [147, 177], farFoot: [168, 199], nearToes: -36, farToes: -39, ...more,
});

const wallAndFloor = '<rect width="320" height="240" fill="#fdf0dc"/><path d="M0 182H320V240H0Z" fill="#f0d3ac"/><path d="M0 182H320" stroke="#e0bb8b" stroke-width="3"/>';
/** Where the child stands, and how much of the rainbow's arc there is. */
const ARC = [[34, 0.07], [58, 0.3], [136, 0.59], [190, 0.78], [226, 0.95]] as const;

/** Exercises of dressing, eating, washing, helping, and calming down. */
export const EVERY_DAY: Record<string, Scene> = {
  'zipper-rocket': { poses: 2, seconds: 3.4, rests: [0.3, 0.8], tells: 0, layers: [
    outdoors,
    figure({ ...CHILDREN.tom, shirt: '#e5643f' }, [bust({ hip: [160, 250], nearHand: [186, 214], farHand: [132, 236] }), bust({ hip: [160, 250], nearHand: [186, 168], farHand: [132, 236], mouth: 'open' })], { ...BIG, between: (stage) => {
      const [low, width] = [stage.numbers([210, 166]), stage.numbers([46, 16])];
      const edge = (n: number): string => `M${Math.round(160 - width[n]!)} 146L160 ${Math.round(low[n]!)}L${Math.round(160 + width[n]!)} 146`;
      const edges = low.map((_, n) => edge(n));
      return '<path d="M98 168Q112 142 130 142H190Q208 142 222 168L224 262H96Z" fill="#e5643f"/><path d="M116 204H138M182 204H204" stroke="#b5432a" stroke-width="5"/>'
        + stage.path(edges.map((outline) => `${outline}Z`), { fill: '#4f8fd6' })
        + stage.path(edges, { fill: 'none', stroke: '#7d3420', 'stroke-width': 15 }) + stage.path(edges, { fill: 'none', stroke: '#ffe9a8', 'stroke-width': 8, 'stroke-dasharray': '3 6', 'stroke-linecap': 'butt' })
        + stage.path(low.map((y) => `M160 ${Math.round(y)}V262`), { stroke: '#7d3420', 'stroke-width': 17 }) + stage.path(low.map((y) => `M160 ${Math.round(y)}V262`), { stroke: '#ffe9a8', 'stroke-width': 10, 'stroke-dasharray': '3 5', 'stroke-linecap': 'butt' })
        + stage.carry(low.map((y) => [160, y] as const), [0], '<rect x="-11" y="-12" width="22" height="26" rx="6" fill="#ffc93c" stroke="#c9902a" stroke-width="3"/><path d="M4 4L18 10" stroke="#c9902a" stroke-width="7"/>');
    } }),
    arrow([254, 224], [262, 178], [254, 128]),
  ] },
  'scoop-and-go': { poses: 3, seconds: 4.2, rests: [0.4, 0, 0.9], tells: 2, layers: [
    kitchen, closer(1.16, [128, 244], '<ellipse cx="186" cy="184" rx="46" ry="11" fill="#f7dfe8"/><ellipse cx="182" cy="179" rx="30" ry="9" fill="#fff4f8"/>',
    figure({ ...CHILDREN.eva, legs: CHILDREN.eva.shirt }, [near([84, 250], 'smile', [172, 146], [146, 200]), near([84, 250], 'open', [174, 140], [146, 200]), near([84, 250], 'open', [170, 156], [146, 200])], {
      scale: 1.8, hideLegs: true, inNear: '<path d="M24 4L-38 -2" stroke="#8c9bb5" stroke-width="8"/><ellipse cx="-48" cy="-2" rx="17" ry="11" fill="#9aa7bd"/><ellipse cx="-48" cy="-6" rx="13" ry="8" fill="#fff4f8"/>', turnNear: [-70, -10, 26] }),
    '<path d="M140 184Q186 204 232 184Q230 218 186 218T140 184Z" fill="#f2994a"/><path d="M140 184Q186 204 232 184" fill="none" stroke="#d97f2f" stroke-width="5"/>',
    '<path d="M0 218H320V260H0Z" fill="#d39a5a"/><path d="M0 218H320" stroke="#b57b3e" stroke-width="5"/>', arrow([244, 168], [256, 116], [206, 100])),
  ] },
  'push-the-house': { poses: 2, seconds: 3, rests: [0.4, 0.4], tells: 1, layers: [
    outdoors, house, shade(134, 44),
    figure(CHILDREN.sam, [pushUp, { ...pushUp, hip: [156, 144], lean: 30, nod: 12, mouth: 'teeth' }]),
    arrow([86, 92], [110, 86], [136, 92]), arrow([116, 66], [92, 60], [68, 66]),
  ] },
  'laundry-truck': { poses: 4, seconds: 4, rests: [0.2, 0, 0.2, 0], tells: 1, layers: [
    room, `<path d="M10 230H310" stroke="#e0bb8b" stroke-width="4" stroke-dasharray="22 16"/>`, closer(1.15, [150, 222], arrow([206, 62], [232, 58], [262, 66]),
      place(laundry, { at: [[128, 160], [158, 160], [188, 160], [158, 160]] }),
      figure(CHILDREN.noor, [truck(70, true), truck(100, false), truck(130, true), truck(100, false)])),
  ] },
  'treasure-bin': { poses: 3, seconds: 4, rests: [0.4, 0.3, 0.9], tells: 2, layers: [
    playroom, put(car(), 66, 146, 1.2, -16), put(duck, 270, 142, 1.2),
    figure({ ...CHILDREN.ana, legs: CHILDREN.ana.shirt }, [
      facing(160, { hip: [160, 204], nearHand: [208, 186], farHand: [112, 186], look: [0, 4] }), facing(160, { hip: [160, 204], nearHand: [200, 196], farHand: [122, 192], look: [0, 5], mouth: 'open' }),
      facing(160, { hip: [160, 204], nearHand: [228, 126], farHand: [112, 190], mouth: 'open' }),
    ], { facing: 0, scale: 1.5, hideLegs: true, elbows: -1 }),
    place(put(star(), 0, 0, 1.9), { at: [[208, 196], [200, 206], [232, 94]] }),
    '<path d="M24 168Q60 146 104 164T196 160T296 166L284 232H36Z" fill="#ecd19a"/><path d="M36 178Q60 160 104 176T196 172T282 178M50 188Q140 180 268 190M44 202Q150 210 276 200M54 213Q160 206 266 214M46 225H276" stroke="#fff2cf" stroke-width="7" stroke-dasharray="0 15" fill="none"/>',
    '<path d="M18 152L34 236H286L302 152" fill="none" stroke="#5a9fd6" stroke-width="8"/><path d="M8 152H32M288 152H312" stroke="#3f86b3" stroke-width="9"/>',
    place('<path d="M214 138V158M226 146V160M240 138V158" stroke="#e0bd78" stroke-width="6" stroke-dasharray="0 10"/>', { shown: [0, 0, 1] }),
  ] },
  'hot-cocoa-breath': { poses: 2, seconds: 6, rests: [0.6, 0.8], tells: 1, layers: [
    bedroom, closer(1.14, [166, 244],
    figure({ ...CHILDREN.leo, legs: CHILDREN.leo.shirt }, [
      { hip: [92, 262], lean: 2, nod: 2, look: [9, 3], nearHand: [186, 206], farHand: [226, 202], nearFoot: [120, 500], farFoot: [110, 500], mouth: 'closed' },
      { hip: [92, 262], lean: 6, nod: 10, look: [9, 3], nearHand: [186, 206], farHand: [226, 202], nearFoot: [120, 500], farFoot: [110, 500], mouth: 'blow' },
    ], { scale: 2, hideLegs: true, between: `<path d="M238 178Q268 176 264 200T234 216" fill="none" stroke="#d8434a" stroke-width="11"/><path d="M172 164H242V216Q242 234 226 234H188Q172 234 172 216Z" fill="#e5484d"/><ellipse cx="207" cy="164" rx="35" ry="10" fill="#f7d9c8"/><ellipse cx="207" cy="165" rx="29" ry="7" fill="#7a4526"/><g fill="#fff"><rect x="194" y="154" width="14" height="12" rx="4"/><rect x="209" y="157" width="14" height="11" rx="4"/></g>` }),
    together([1, 0], '<path d="M196 146Q186 134 196 122T196 98M220 146Q210 134 220 122T220 98" fill="none" stroke="#a88fc4" stroke-width="6"/>', arrow([182, 140], [170, 116], [142, 114])),
    together([0, 1], '<path d="M212 150Q228 146 240 132T272 122M222 156Q240 154 254 142T288 136" fill="none" stroke="#a88fc4" stroke-width="6"/><path d="M146 146Q160 138 174 144T202 142M148 152Q160 148 170 152T194 152M146 138Q160 128 176 134T208 130" fill="none" stroke="#4f9fd8" stroke-width="5"/>')),
  ] },
  'tooth-brush-steps': { poses: 2, seconds: 1.8, rests: [0, 0], tells: 0, layers: [
    bathroom,
    figure(CHILDREN.zoe, [bust({ hip: [150, 338], nearHand: [300, 420], farHand: [20, 420], mouth: 'none' })], { facing: 0, scale: 3, hideLegs: true }),
    '<path d="M98 136Q150 122 202 136Q200 180 150 180T98 136Z" fill="#8e2f3c" stroke="#d9746c" stroke-width="7"/><path d="M104 138Q150 126 196 138Q194 152 188 156Q150 148 112 156Q106 152 104 138Z" fill="#fff"/><path d="M112 162Q150 152 188 162Q178 175 150 175T112 162Z" fill="#fff"/><path d="M122 134V153M136 131V151M150 130V150M164 131V151M178 134V153M126 158V171M142 156V174M158 156V174M174 158V171" stroke="#cfd3e6" stroke-width="2.5"/>',
    place('<path d="M-24 0H150" stroke="#3fa0d8" stroke-width="12"/><path d="M-24 -11H26" stroke="#9fdcf2" stroke-width="15" stroke-linecap="butt"/><path d="M-24 -13H26" stroke="#fff" stroke-width="11" stroke-linecap="butt" stroke-dasharray="3 4"/><g fill="#fff" stroke="#cfe8f2" stroke-width="2"><circle cx="-30" cy="-8" r="7"/><circle cx="-18" cy="-20" r="6"/><circle cx="2" cy="-22" r="7"/><circle cx="20" cy="-21" r="5"/><circle cx="34" cy="-8" r="6"/></g><g fill="none"><path d="M142 8L186 92" stroke="#58331f" stroke-width="52"/><path d="M142 8L186 92" stroke="#70452d" stroke-width="46"/><path d="M112 4H142M116 18H144" stroke="#58331f" stroke-width="21"/><path d="M112 4H142M116 18H144" stroke="#70452d" stroke-width="17"/><path d="M116 -10H150" stroke="#58331f" stroke-width="21"/><path d="M116 -10H150" stroke="#70452d" stroke-width="17"/></g><path d="M176 66L200 120" stroke="#e86fa0" stroke-width="62"/>', { at: [[126, 156], [160, 156]] }),
    arrow([276, 104], [284, 104], [302, 104]), arrow([276, 104], [268, 104], [250, 104]),
  ] },
  'sock-tug': { poses: 3, seconds: 3.8, rests: [0.4, 0.3, 0.8], tells: 1, layers: [
    bedroom, rug(160, 216, 148, '#b9dcc4'), ...stripedSock(['M272 180L274 213Q280 214 302 214']),
    closer(1.62, [86, 212], shade(124, 60, 206), figure({ ...CHILDREN.eva, style: 'ponytail', barefoot: true }, [
      tug({ lean: 36, nearHand: [169, 146], farHand: [172, 152] }), tug({ nearHand: [161, 151], farHand: [165, 156] }), tug({ lean: 24, nearHand: [132, 150], farHand: [140, 154], mouth: 'open' }),
    ], { sizes: { foot: 26 }, between: (stage) => draw(stage, [bareFoot, ...stripedSock(['M167 163L182 152Q190 146 202 140', 'M159 169L174 157Q184 149 196 143', 'M131 166L147 177Q160 168 173 158'])]) })),
  ] },
  'wall-artist': { poses: 5, seconds: 5, rests: [0.2, 0, 0.1, 0, 0.8], tells: 2, layers: [
    wallAndFloor, '<path d="M22 10H298V152H22Z" fill="#fff"/><path d="M14 18L34 4M306 18L286 4M14 144L34 158M306 144L286 158" stroke="#8fc7e6" stroke-width="11"/>',
    '<path d="M70 146A90 68 0 0 1 250 146" fill="none" stroke="#ffc93c" stroke-width="15"/><path d="M88 146A72 52 0 0 1 232 146" fill="none" stroke="#69a84f" stroke-width="15"/>',
    trace('M52 146A108 84 0 0 1 268 146', '#e5484d', 15, ARC.map(([, part]) => part)),
    place(shade(0, 38, 224), { at: ARC.map(([x]) => [x, 0]) }),
    figure(CHILDREN.ben, ARC.map(([x, part], n) => {
      const [arcX, arcY] = [160 - 108 * Math.cos(part * Math.PI), 146 - 84 * Math.sin(part * Math.PI)];
      return facing(x, { hip: [x, 150], nearHand: [arcX + 5, arcY + 13], farHand: [x - 34, 162], nearFoot: [x + 15, n % 2 ? 217 : 232], farFoot: [x - 15, 232] });
    }), { facing: 0, fromBehind: true, elbows: -1, sizes: { thigh: 35, shin: 35, arm: 27 }, inNear: '<path d="M2 8L-4 -15" stroke="#b5302f" stroke-width="12"/>' }),
  ] },
  'windmill-taps': { poses: 4, seconds: 3.6, rests: [0.1, 0.5, 0.1, 0.5], tells: 1, layers: [
    playroom, shade(160, 54), `<path d="M160 14V226" stroke="#6a4fd0" stroke-opacity=".35" stroke-width="5" stroke-dasharray="1 13"/>`,
    closer(1.12, [160, 220], figure({ ...CHILDREN.raj, glasses: false }, [
      windmill, { ...windmill, hip: [150, 138], lean: 26, nod: -2, nearHand: [224, 66], farHand: [196, 124], nearFoot: [188, 160], farFoot: [140, 202], mouth: 'open' },
      windmill, { ...windmill, hip: [170, 138], lean: -26, nod: 2, farHand: [96, 66], nearHand: [124, 124], farFoot: [132, 160], nearFoot: [180, 202], mouth: 'open' },
    ], { facing: 0 })),
    together([0, 1, 0, 0], marks(214, 112, 90)), together([0, 0, 0, 1], marks(106, 112, -90)),
  ] },
  'pack-my-bag': { poses: 3, seconds: 4.2, rests: [0.4, 0.1, 0.6], tells: 0, layers: [
    room, '<rect x="206" y="8" width="106" height="72" rx="10" fill="#fff" stroke="#cbb8e6" stroke-width="4"/><path d="M214 44H304" stroke="#e6dcf4" stroke-width="3"/>', put(apple, 234, 27, 0.75), put(bookClosed(), 234, 61, 0.75),
    put(check, 280, 27), place(put(check, 280, 61), { shown: [0, 0, 1] }),
    tableSide(184, 178, 96), put(wheelchairBack, 122, 161),
    place(bookClosed(), { at: [[156, 116], [196, 92], [230, 140]], turn: [0, 12, 0] }), put(bag, 230, 138),
    figure(CHILDREN.sam, [
      { hip: [94, 151], nearHand: [146, 120], farHand: [150, 114], nearFoot: [136, 186], farFoot: [140, 186] }, { hip: [94, 151], lean: 24, nod: 6, nearHand: [176, 96], farHand: [180, 92], nearFoot: [136, 186], farFoot: [140, 186], mouth: 'open' },
      { hip: [94, 151], nearHand: [136, 130], farHand: [136, 122], nearFoot: [136, 186], farFoot: [140, 186], mouth: 'open' },
    ], { between: put(wheelchairFront, 122, 161) }),
    arrow([138, 68], [164, 44], [188, 62]),
  ] },
};
