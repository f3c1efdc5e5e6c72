/** The background of a scene: its own warm ground, by day and by night. */

const wall = (color: string): string => `<rect width="320" height="240" fill="${color}"/>`;
const floor = (color: string, edge: string, y = 190): string =>
  `<path d="M0 ${y}H320V240H0Z" fill="${color}"/><path d="M0 ${y}H320" stroke="${edge}" stroke-width="3"/>`;
const glow = (color: string): string => `<ellipse cx="160" cy="122" rx="150" ry="112" fill="${color}"/>`;

/** The height of the floor. */
const GROUND = 208;

export const room = wall('#fdf0dc') + floor('#f0d3ac', '#e0bb8b');
export const bedroom = wall('#e9e2f8') + floor('#d9c3e6', '#c3a8d6');
export const kitchen = wall('#e6f3e8') + floor('#f0d9b5', '#dcbf92');
export const playroom = wall('#e3f1f8') + floor('#f2d9b3', '#dfc092');
export const outdoors = `${wall('#d3ecf8')}<circle cx="274" cy="44" r="20" fill="#ffd95e"/><path d="M28 52q12 -20 30 -10q18 -10 26 10Z" fill="#fff"/><path d="M0 178Q90 150 180 172T320 160V240H0Z" fill="#bfe0a4"/><path d="M0 196Q160 182 320 194V240H0Z" fill="#a3d187"/>`;
export const bathroom = `${wall('#dcf0f2')}<path d="M0 40H320M0 88H320M0 136H320M40 0V186M104 0V186M168 0V186M232 0V186M296 0V186" stroke="#c3e2e6" stroke-width="2"/>${floor('#cfd9ea', '#b5c3da')}`;
export const table = `${wall('#fdf0dc')}${glow('#fff9ee')}<path d="M0 186H320V240H0Z" fill="#e2b57f"/><path d="M0 186H320" stroke="#cc9a61" stroke-width="4"/>`;
export const tableTop = `${wall('#e9bf8c')}<path d="M0 34Q160 26 320 36M0 96Q150 104 320 94M0 158Q170 150 320 160M0 214Q160 220 320 210" stroke="#deae76" stroke-width="3" fill="none"/>`;
export const soft = (color: string, light: string): string => wall(color) + glow(light);

/** A soft shadow under whoever stands there. */
export const shade = (x: number, width: number, y = GROUND): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${width}" ry="6" fill="#6b4a2e" opacity=".16"/>`;
export const mat = (x: number, width: number, color = '#8fc7c4', y = 200): string =>
  `<path d="M${x} ${y}H${x + width}L${x + width + 14} ${y + 22}H${x - 14}Z" fill="${color}" stroke="${color}" stroke-width="6"/>`;
