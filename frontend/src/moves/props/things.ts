/** Toys, food, and tools, each drawn around its own center. */

const wheel = (x: number, y: number, r = 7): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="#3b3358"/><circle cx="${x}" cy="${y}" r="${r / 2.5}" fill="#f4ecff"/>`;

export const car = (color = '#e5484d'): string =>
  `<path d="M-26 4Q-26 -6 -16 -7L-9 -17Q-7 -19 -4 -19H8Q12 -19 14 -16L18 -7Q27 -6 27 3V7H-26Z" fill="${color}"/><path d="M-8 -8L-4 -14H2V-8ZM6 -8V-14H8L12 -8Z" fill="#dff3fb"/>${wheel(-14, 7)}${wheel(14, 7)}`;
export const ball = (radius = 14, color = '#f2695c'): string =>
  `<circle r="${radius}" fill="${color}"/><path d="M${-radius + 1} -2Q0 ${radius * 0.45} ${radius - 1} -2" fill="none" stroke="#fff3d6" stroke-width="${radius / 4}"/><circle cx="${-radius / 3}" cy="${-radius / 2.2}" r="${radius / 6}" fill="#fff" opacity=".7"/>`;
export const STAR = 'M0 -14L4.3 -4.8L14 -3.9L6.8 2.9L8.8 13L0 7.9L-8.8 13L-6.8 2.9L-14 -3.9L-4.3 -4.8Z';
export const star = (color = '#ffc93c'): string =>
  `<path d="${STAR}" fill="${color}" stroke="#e09a1a" stroke-width="2"/>`;
export const cube = (color = '#4f8fd6'): string =>
  `<rect x="-11" y="-11" width="22" height="22" rx="4" fill="${color}"/><path d="M0 -5V5M-5 0H5" stroke="#fff" stroke-width="3.5" opacity=".8"/>`;
export const teddy = (color = '#b98148'): string =>
  `<g fill="${color}"><circle cx="-12" cy="-24" r="6"/><circle cx="12" cy="-24" r="6"/><circle cy="-14" r="15"/><ellipse cy="12" rx="14" ry="15"/><ellipse cx="-14" cy="6" rx="6" ry="9"/><ellipse cx="14" cy="6" rx="6" ry="9"/><ellipse cx="-9" cy="26" rx="8" ry="6"/><ellipse cx="9" cy="26" rx="8" ry="6"/></g><ellipse cy="-10" rx="7" ry="5.5" fill="#ecd0a4"/><circle cx="-5" cy="-17" r="2" fill="#2c2350"/><circle cx="5" cy="-17" r="2" fill="#2c2350"/><ellipse cy="-12" rx="2.5" ry="2" fill="#2c2350"/><ellipse cy="13" rx="8" ry="9" fill="#ecd0a4"/>`;
export const duck = `<path d="M-16 2Q-18 16 0 16Q20 16 20 0Q12 2 8 -2Q12 -6 9 -12Q2 -20 -6 -13Q-10 -7 -7 -1Q-12 -2 -16 2Z" fill="#ffd23f"/><path d="M9 -11L18 -8L9 -5Z" fill="#f28b30" transform="matrix(-1 0 0 1 3 0)"/><circle cx="-1" cy="-9" r="2" fill="#2c2350"/>`;
export const cup = (color = '#5aa9d6'): string =>
  `<path d="M-13 -16H13L10 16Q10 18 8 18H-8Q-10 18 -10 16Z" fill="${color}"/><path d="M-13 -16H13" stroke="#fff" stroke-opacity=".6" stroke-width="4"/>`;
export const teacup =
  '<path d="M10 -6Q24 -8 20 3Q16 9 7 7" fill="none" stroke="#d1576b" stroke-width="4"/><path d="M-16 -10H13Q13 12 -2 13Q-16 12 -16 -10Z" fill="#f2798a"/><path d="M-20 15H17" stroke="#d1576b" stroke-width="4"/><path d="M-7 -16Q-11 -20 -7 -25M3 -16Q-1 -20 3 -25" fill="none" stroke="#b9a5d6" stroke-width="3"/>';
export const key =
  '<path d="M0 0H24M14 0V8M22 0V7" stroke="#d99a1c" stroke-width="6" fill="none"/><circle cx="-10" r="10" fill="none" stroke="#d99a1c" stroke-width="6"/>';
export const boot =
  '<path d="M-15 -24H8V4Q20 6 22 16V22H-15Z" fill="#f2a03d"/><path d="M-17 22H24" stroke="#8a5a34" stroke-width="7"/><path d="M-15 -19H8" stroke="#fff3d6" stroke-width="7"/>';
/** A mouth that is slightly open. */
export const lipsApart =
  '<path d="M-22 0Q-10 -17 0 -9Q10 -17 22 0Q8 19 0 19T-22 0Z" fill="#e0555f"/><path d="M-15 0Q0 -6 15 0Q8 10 0 10T-15 0Z" fill="#7d2434"/><path d="M-10 -2Q0 -6 10 -2L8 2Q0 0 -8 2Z" fill="#fff"/>';
export const apple =
  '<path d="M0 -8C-16 -18 -22 14 -6 17Q0 14 6 17C22 14 16 -18 0 -8Z" fill="#e5484d"/><path d="M0 -8Q0 -15 4 -18" stroke="#7a4b2a" stroke-width="3" fill="none"/><path d="M3 -13Q10 -20 15 -14Q9 -9 3 -13Z" fill="#67b04b"/>';
export const banana =
  '<path d="M-18 -8C-14 16 14 18 20 -6Q21 -10 17 -9C10 4 -6 6 -12 -10Q-18 -14 -18 -8Z" fill="#ffd23f"/><path d="M17 -9L20 -15" stroke="#8a6a2a" stroke-width="4"/>';
export const milk =
  '<path d="M-12 -8L-6 -20H6L12 -8V20H-12Z" fill="#fff"/><path d="M-12 2H12V12H-12Z" fill="#5aa9d6"/><path d="M-12 -8H12M-6 -20H6" stroke="#b9cfe3" stroke-width="3"/>';
export const iceCream =
  '<path d="M-9 0L0 22L9 0Z" fill="#d99a52"/><circle cy="-6" r="12" fill="#f7a8c4"/><path d="M-11 -1Q-6 4 -2 0Q3 5 11 -1" stroke="#f7a8c4" stroke-width="5" fill="none"/>';
export const cookie =
  '<circle r="14" fill="#d99a52"/><g fill="#7a4a2a"><circle cx="-5" cy="-4" r="2.6"/><circle cx="5" cy="-6" r="2.4"/><circle cx="4" cy="5" r="2.6"/><circle cx="-6" cy="6" r="2.2"/></g>';
export const toothbrush = (length = 46): string =>
  `<rect x="${-length}" y="-3.5" width="${length}" height="7" rx="3.5" fill="#3fa0d8"/><rect x="-4" y="-3.5" width="22" height="6" rx="3" fill="#3fa0d8"/><path d="M1 -4V-10M5 -4V-10M9 -4V-10M13 -4V-10M17 -4V-10" stroke="#fff" stroke-width="4" stroke-linecap="butt"/>`;
export const sock = (color = '#f2695c'): string =>
  `<path d="M-8 -18H8V4Q8 8 14 10Q20 13 16 18H-4Q-8 18 -8 12Z" fill="${color}"/><path d="M-8 -13H8" stroke="#fff" stroke-width="5"/>`;
export const flower = (color = '#e86fa0'): string =>
  `<path d="M0 4V24" stroke="#5fa14e" stroke-width="4"/><path d="M0 18Q8 10 13 14Q10 21 0 20Z" fill="#5fa14e"/><g fill="${color}"><circle cx="-7" r="6"/><circle cx="7" r="6"/><circle cy="-8" r="6"/><circle cy="7" r="6"/></g><circle r="5" fill="#ffd23f"/>`;
export const tree =
  '<path d="M0 8V30" stroke="#8a5a34" stroke-width="9"/><circle cy="-8" r="20" fill="#5fa14e"/><circle cx="-12" cy="2" r="13" fill="#6db35a"/><circle cx="13" cy="2" r="13" fill="#6db35a"/>';
export const dog =
  '<path d="M-24 -2Q-30 -14 -24 -16" stroke="#a06a3a" stroke-width="6" fill="none"/><path d="M-24 -2H6L8 -14Q10 -20 18 -19L28 -12Q30 -8 24 -6L14 -4V20H7V10H-14V20H-22Z" fill="#c08a52"/><path d="M9 -17Q2 -16 4 -4Q10 -4 13 -14Z" fill="#7d5030"/><circle cx="18" cy="-13" r="2" fill="#2c2350"/><circle cx="28" cy="-11" r="3" fill="#2c2350"/>';
export const turtle =
  '<path d="M-22 10V16M-4 10V16M12 10V16" stroke="#6aa84f" stroke-width="8"/><path d="M-28 10Q-26 -16 -4 -16T20 10Z" fill="#3f8f5a"/><path d="M-14 8L-10 -8H2L8 8M-10 -8L-18 2M2 -8L12 0" stroke="#7cc48a" stroke-width="3" fill="none"/><circle cx="27" cy="2" r="9" fill="#7fbf5f"/><circle cx="29" cy="0" r="2" fill="#2c2350"/>';
/** A foot from below, with its toes. */
export const foot =
  '<path d="M-12 -6Q-14 -14 0 -14Q15 -14 13 0Q10 8 9 16Q8 25 -1 25Q-10 25 -9 14Q-9 4 -12 -6Z" fill="#eab988"/><g fill="#d49a64"><circle cx="-12" cy="-19" r="5.5"/><circle cx="-2" cy="-22" r="4.2"/><circle cx="6" cy="-21" r="3.8"/><circle cx="13" cy="-17" r="3.4"/><circle cx="18" cy="-11" r="3"/></g>';
/** Two clapping hands. */
export const clap =
  '<g stroke="#d49a64" stroke-width="2" fill="#eab988"><path d="M-3 14V-10Q-4 -16 -9 -16T-15 -10L-18 4Q-18 14 -12 16Z"/><path d="M3 14V-10Q4 -16 9 -16T15 -10L18 4Q18 14 12 16Z"/></g><path d="M0 -22V-27M-9 -22L-12 -26M9 -22L12 -26" stroke="#6a4fd0" stroke-width="3.5"/>';
export const snowflake =
  '<path d="M0 -15V15M-13 -7.5L13 7.5M-13 7.5L13 -7.5M-5 -13L0 -9L5 -13M-5 13L0 9L5 13" stroke="#4fa3dc" stroke-width="4" fill="none"/>';
export const bookClosed = (color = '#5a6fd0'): string =>
  `<rect x="-14" y="-18" width="28" height="36" rx="3" fill="${color}"/><path d="M-9 -18V18" stroke="#fff" stroke-opacity=".5" stroke-width="3"/><path d="M-2 -8H9M-2 0H9" stroke="#ffe08a" stroke-width="4"/>`;
/** An open book seen slightly from above, with a picture on one page. */
export const bookOpen = (picture = ''): string =>
  `<path d="M0 -20Q-24 -32 -52 -22V22Q-24 12 0 24Q24 12 52 22V-22Q24 -32 0 -20Z" fill="#c0564f" stroke="#c0564f" stroke-width="8"/><path d="M0 -20Q-24 -32 -52 -22V20Q-24 10 0 22Q24 10 52 20V-22Q24 -32 0 -20Z" fill="#fffaf0"/><path d="M0 -20V22" stroke="#e0d2bd" stroke-width="3"/><path d="M-42 -12Q-28 -18 -12 -12M-42 0Q-28 -6 -12 0M-42 11Q-28 5 -12 11" stroke="#d3c6e0" stroke-width="4" fill="none"/><g transform="translate(26 0)">${picture}</g>`;
/** A storybook held on the lap, seen from the side. */
export const bookHeld =
  '<path d="M0 0L-22 -22M0 0L24 -20" stroke="#c0564f" stroke-width="7"/><path d="M-1 -5L-20 -24M1 -5L21 -22" stroke="#fffaf0" stroke-width="5"/>';
/** Pip, the young starling, who likes to watch. */
export const pip =
  '<path d="M14 12L30 20L12 20Z" fill="#2b2370"/><path d="M0 -22C12 -22 17 -13 17 -4C19 4 18 20 0 20S-19 4 -17 -4C-17 -13 -12 -22 0 -22Z" fill="#4c41ab"/><path d="M-3 -21Q-4 -29 1 -30Q1 -26 4 -26Q5 -22 3 -21Z" fill="#5d52c4"/><ellipse cy="9" rx="11" ry="10" fill="#9a8df0"/><path d="M-15 2Q-20 12 -10 15Q-6 8 -15 2ZM15 2Q20 12 10 15Q6 8 15 2Z" fill="#3a8fb0"/><g fill="#fff"><circle cx="-6.5" cy="-8" r="5.5"/><circle cx="6.5" cy="-8" r="5.5"/></g><g fill="#1b1440"><circle cx="-6" cy="-8" r="3.6"/><circle cx="6" cy="-8" r="3.6"/></g><path d="M0 -5L6 -1Q0 4 -6 -1Z" fill="#f9b13a"/><path d="M-5 20V25M5 20V25" stroke="#f08a5d" stroke-width="3"/>';
