/** Does something once the frame that is being made has been shown: what a touch asked for first goes before it. */
export function afterFrame(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}
