/** Brings the sentence of the selected event into the upper third of its scroller, at once: a jump, not a ride. */
export function scrollToAnchor(scroller: HTMLElement): void {
  const anchor = scroller.querySelector<HTMLElement>('[data-anchor]');
  if (!anchor) {
    scroller.scrollTop = 0;
    return;
  }
  const top = anchor.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
  scroller.scrollTop = Math.max(0, top - scroller.clientHeight / 3);
}
