/** Notifies the page of what the child did; the event crosses shadow roots. */
export function tell<Detail>(from: EventTarget, name: string, detail?: Detail): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
