import { isCalm } from './calm';

/** A star flies from the button into the sky. Decoration only: the star is counted before it starts. */
export function flyStar(star: HTMLElement, from: DOMRect, to: DOMRect): void {
  if (isCalm() || !star.animate) return;
  const x = to.left + to.width / 2 - (from.left + from.width / 2);
  const y = to.top + to.height / 2 - (from.top + from.height / 2);
  star.style.left = `${from.left + from.width / 2}px`;
  star.style.top = `${from.top + from.height / 2}px`;
  star.hidden = false;
  const flight = star.animate(
    [
      { transform: 'translate(-50%, -50%) scale(.4)', opacity: 0 },
      { transform: 'translate(-50%, -50%) translateY(-40px) scale(1.6)', opacity: 1, offset: 0.25 },
      {
        transform: `translate(-50%, -50%) translate(${x * 0.55}px, ${y * 0.8}px) scale(1.2) rotate(140deg)`,
        opacity: 1,
        offset: 0.7,
      },
      { transform: `translate(-50%, -50%) translate(${x}px, ${y}px) scale(.7) rotate(216deg)`, opacity: 0.9 },
    ],
    { duration: 900, easing: 'cubic-bezier(.3, 0, .3, 1)' },
  );
  flight.onfinish = flight.oncancel = () => {
    star.hidden = true;
  };
}
