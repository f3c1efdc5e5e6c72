import { put } from './place';

/** A child's robot costume, around (78, 180): a box with knobs on the chest, and antennas on the head. */
export const robotBox = put(
  '<rect x="-34" y="-28" width="68" height="62" rx="6" fill="#b9c4d6" stroke="#8c9bb5" stroke-width="4"/><circle cx="-16" cy="-10" r="7" fill="#f2695c"/><circle cx="16" cy="-10" r="7" fill="#ffc93c"/><path d="M-20 10H20" stroke="#5b6478" stroke-width="6" stroke-dasharray="1 9"/>',
  78,
  232,
  1.45,
);
export const feelers = put(
  '<path d="M-22 2Q0 -14 22 2L24 9H-24Z" fill="#b9c4d6"/><path d="M-12 -4L-22 -19M12 -4L22 -19" stroke="#8c9bb5" stroke-width="5"/><circle cx="-23" cy="-20" r="6" fill="#f2695c"/><circle cx="23" cy="-20" r="6" fill="#f2695c"/>',
  78,
  120,
  1.4,
);
