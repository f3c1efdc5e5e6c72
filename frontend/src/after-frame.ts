/** Runs something after the current frame has been painted, so that the immediate response to a touch comes first. */
export function afterFrame(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}
