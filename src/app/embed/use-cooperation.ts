import { useEffect, useState, type RefObject } from 'react';

/** What the reader just tried that belongs to the page around the frame; `null` for nothing. */
export type Hint = 'wheel' | 'touch' | null;

const HINT_MS = 1200;

/**
 * Leaves scrolling to the page around the frame: the wheel zooms only with Ctrl (on a Mac the command key as well), and
 * a single finger scrolls while two move the map. In full screen there is nothing to scroll, so all is allowed.
 */
export function useCooperation(root: RefObject<HTMLElement | null>): Hint {
  const [hint, setHint] = useState<Hint>(null);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const say = (kind: Hint): void => {
      clearTimeout(timer);
      setHint(kind);
      timer = setTimeout(() => setHint(null), HINT_MS);
    };
    const isOn = (selector: string, { target }: Event): boolean =>
      target instanceof Element && target.closest(selector) !== null;
    const wheel = (event: WheelEvent): void => {
      if (
        event.ctrlKey ||
        event.metaKey ||
        document.fullscreenElement ||
        !isOn('.map-canvas, .timeline-chart', event)
      )
        return;
      // Neither map nor timeline hears of it, so nothing keeps the page from scrolling.
      event.stopPropagation();
      say('wheel');
    };
    const touch = (event: TouchEvent): void => {
      if (event.touches.length !== 1 || document.fullscreenElement || !isOn('.map-canvas', event)) return;
      // The map would move with it, and keep the page from scrolling.
      event.stopPropagation();
      if (event.type === 'touchmove') say('touch');
    };
    element.addEventListener('wheel', wheel, { capture: true, passive: true });
    element.addEventListener('touchstart', touch, { capture: true, passive: true });
    element.addEventListener('touchmove', touch, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      element.removeEventListener('wheel', wheel, { capture: true });
      element.removeEventListener('touchstart', touch, { capture: true });
      element.removeEventListener('touchmove', touch, { capture: true });
    };
  }, [root]);
  return hint;
}
