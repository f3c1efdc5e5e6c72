/** Tells the page what the child did; heard across shadow roots. */
export function tell<Detail>(from: EventTarget, name: string, detail?: Detail): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
