import { put } from './place';

/** Things that stand in a room, on the ground line (y = 208) unless a place is given. */

export const chair = (x: number, seat = 162, width = 52, color = '#c98a4b'): string =>
  `<path d="M${x + 4} ${seat}V206M${x + width - 6} ${seat}V206M${x + 3} ${seat}V${seat - 60}" stroke="#a86d34" stroke-width="8"/><path d="M${x} ${seat}H${x + width}" stroke="${color}" stroke-width="11"/><path d="M${x + 3} ${seat - 34}V${seat - 58}" stroke="${color}" stroke-width="11"/>`;
export const tableSide = (x: number, y: number, width: number, color = '#d39a5a'): string =>
  `<path d="M${x + 12} ${y}V207M${x + width - 12} ${y}V207" stroke="#a86d34" stroke-width="9"/><path d="M${x} ${y}H${x + width}" stroke="${color}" stroke-width="12"/>`;
export const counter = (x: number, y = 128): string =>
  `<path d="M${x + 8} ${y}H${x + 100}V207H${x + 8}Z" fill="#f7fbff" stroke="#d6e2ee" stroke-width="3"/><path d="M${x} ${y}H${x + 110}" stroke="#8fb6cf" stroke-width="12"/><path d="M${x + 54} ${y}V${y - 20}Q${x + 54} ${y - 30} ${x + 44} ${y - 30}H${x + 36}" fill="none" stroke="#8c9bb5" stroke-width="7"/>`;
export const couch = (x: number): string =>
  `<path d="M${x} 112Q${x} 100 ${x + 12} 100H${x + 30}Q${x + 40} 100 ${x + 40} 112V204H${x}Z" fill="#d1807a"/><path d="M${x - 40} 150H${x + 20}V204H${x - 40}Z" fill="#e0938c"/>`;
export const wallRight = (x: number): string =>
  `<path d="M${x} 0H320V240H${x}Z" fill="#e6b98c"/><path d="M${x} 0V240" stroke="#c9935f" stroke-width="5"/><path d="M${x + 6} 40H320M${x + 6} 92H320M${x + 6} 144H320M${x + 6} 196H320M${x + 34} 0V40M${x + 22} 40V92M${x + 46} 92V144M${x + 26} 144V196" stroke="#d8a778" stroke-width="3"/>`;
export const rug = (x: number, y: number, rx: number, color = '#f0a6a0'): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="17" fill="${color}"/><ellipse cx="${x}" cy="${y}" rx="${rx - 14}" ry="11" fill="none" stroke="#fff" stroke-opacity=".55" stroke-width="3"/>`;
export const toyBin = (x: number, y: number): string =>
  `<path d="M${x} ${y}H${x + 56}L${x + 50} ${y + 44}H${x + 6}Z" fill="#5aa9d6"/><path d="M${x - 3} ${y}H${x + 59}" stroke="#3f86b3" stroke-width="8"/>`;
export const basket = (x: number, y: number): string =>
  `<path d="M${x} ${y}H${x + 84}L${x + 76} ${y + 46}H${x + 8}Z" fill="#e6c48f"/><path d="M${x + 16} ${y + 4}L${x + 20} ${y + 44}M${x + 34} ${y + 4}L${x + 36} ${y + 44}M${x + 52} ${y + 4}L${x + 50} ${y + 44}M${x + 70} ${y + 4}L${x + 64} ${y + 44}M${x + 3} ${y + 22}H${x + 81}" stroke="#c79a5a" stroke-width="4"/><path d="M${x - 3} ${y}H${x + 87}" stroke="#c79a5a" stroke-width="9"/>`;
export const tub = (x: number, y: number, width: number): string =>
  `<path d="M${x} ${y}H${x + width}Q${x + width} ${y + 68} ${x + width - 40} ${y + 70}H${x + 40}Q${x} ${y + 68} ${x} ${y}Z" fill="#fff"/><path d="M${x + 14} ${y + 30}Q${x + 20} ${y + 58} ${x + 44} ${y + 60}" fill="none" stroke="#dbe6f0" stroke-width="5"/><path d="M${x - 8} ${y}H${x + width + 8}" stroke="#eaf2f8" stroke-width="14"/>`;
export const suds = (...spots: readonly (readonly [number, number, number])[]): string =>
  `<g fill="#fff" stroke="#cfe8f2" stroke-width="2">${spots.map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}"/>`).join('')}</g>`;
/** Steps that go up to the right, with a rail. */
export const stairs = (x: number, steps: number, rise = 26, run = 46): string => {
  let path = `M${x} 208`;
  for (let n = 0; n < steps; n += 1) path += `V${208 - rise * (n + 1)}H${x + run * (n + 1)}`;
  return `<path d="${path}H330V250H${x}Z" fill="#d39a5a"/><path d="${path}" fill="none" stroke="#b57b3e" stroke-width="5"/>`;
};
export const rail = (x1: number, y1: number, x2: number, y2: number): string =>
  `<path d="M${x1} ${y1}V${y1 + 76}M${x2} ${y2}V${y2 + 76}" stroke="#a0764e" stroke-width="6"/><path d="M${x1} ${y1}L${x2} ${y2}" stroke="#8a5f3a" stroke-width="9"/>`;
/** A wheelchair seen from the side, facing right; the seat's front edge is at (0, 0). */
export const wheelchairBack =
  '<path d="M-44 2V-44M-44 -42H-56" stroke="#4b4763" stroke-width="7" fill="none"/><path d="M-44 4H2L10 28H26" stroke="#6a6585" stroke-width="7" fill="none"/><path d="M-44 4H0" stroke="#d1576b" stroke-width="10"/>';
export const wheelchairFront =
  '<circle cx="-30" cy="18" r="29" fill="none" stroke="#3b3652" stroke-width="6"/><circle cx="-30" cy="18" r="22" fill="none" stroke="#9a94b8" stroke-width="3"/><path d="M-30 -10V46M-58 18H-2M-50 -2L-10 38M-10 -2L-50 38" stroke="#b9b4d0" stroke-width="2"/><circle cx="-30" cy="18" r="5" fill="#d1576b"/><circle cx="10" cy="39" r="8" fill="#3b3652"/>';
export const mirror = (x: number, y: number, width: number, height: number): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="26" fill="#eaf7fb" stroke="#c98a4b" stroke-width="9"/><path d="M${x + 18} ${y + 44}L${x + 46} ${y + 14}" stroke="#fff" stroke-width="8"/>`;
export const card = (x: number, y: number, picture: string, turn = 0, size = 1): string =>
  put(
    `<rect x="-27" y="-34" width="54" height="68" rx="8" fill="#fff" stroke="#cbb8e6" stroke-width="4"/>${picture}`,
    x,
    y,
    size,
    turn,
  );
