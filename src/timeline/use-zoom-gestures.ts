import { useEffect, useRef, type RefObject } from 'react';
import { toDayAt } from './zoom-window.ts';
import type { TimeZoom } from './use-time-window.ts';

/** One notch of a wheel (100 units) changes the length of the window by about a quarter. */
const WHEEL_RATE = 0.0022;

/** Wheel zooms time under the pointer, sideways wheel (or shift) pans, two fingers pinch. */
export function useZoomGestures(
  chart: RefObject<HTMLElement | null>,
  width: number,
  time: TimeZoom | null,
): void {
  const latest = useRef({ width, time });
  useEffect(() => {
    latest.current = { width, time };
  });

  useEffect(() => {
    const element = chart.current;
    if (!element) return;
    const dayAt = (clientX: number) => {
      const { width: wide, time: now } = latest.current;
      return now ? toDayAt(now.window, wide, clientX - element.getBoundingClientRect().left) : 0;
    };
    const wheel = (event: WheelEvent) => {
      const { width: wide, time: now } = latest.current;
      if (!now) return;
      event.preventDefault();
      const sideways = event.shiftKey ? event.deltaY : event.deltaX;
      if (Math.abs(sideways) > Math.abs(event.shiftKey ? 0 : event.deltaY)) {
        now.pan((sideways / Math.max(1, wide)) * (now.window.last - now.window.first));
      } else {
        now.zoom(Math.exp(event.deltaY * WHEEL_RATE * (event.ctrlKey ? 4 : 1)), dayAt(event.clientX));
      }
    };
    const endPinch = watchPinch(element, (factor, x) => latest.current.time?.zoom(factor, dayAt(x)));
    element.addEventListener('wheel', wheel, { passive: false });
    return () => {
      element.removeEventListener('wheel', wheel);
      endPinch();
    };
  }, [chart]);
}

function watchPinch(element: HTMLElement, zoom: (factor: number, x: number) => void): () => void {
  let distance = 0;
  const move = (event: TouchEvent) => {
    const [a, b] = [event.touches[0], event.touches[1]];
    if (!a || !b) return;
    const next = Math.max(8, Math.abs(a.clientX - b.clientX));
    if (distance > 0) zoom(distance / next, (a.clientX + b.clientX) / 2);
    distance = next;
  };
  const end = () => {
    distance = 0;
  };
  element.addEventListener('touchmove', move, { passive: true });
  element.addEventListener('touchend', end);
  return () => {
    element.removeEventListener('touchmove', move);
    element.removeEventListener('touchend', end);
  };
}
