/** Runs `act` at the start of a frame, where the browser delivers input, and measures until that frame is painted. */
export function painted(act: () => void): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      const start = performance.now();
      port1.onmessage = () => resolve(performance.now() - start);
      act();
      // Delivered after style, layout and paint of this frame.
      port2.postMessage(null);
    });
  });
}
