import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { t } from '../../ui/i18n/messages.ts';

export type Stop = 'peek' | 'half' | 'full';
const STOPS: readonly Stop[] = ['peek', 'half', 'full'];

/** Share of the window's height; the peek is as high as the handle, the summary and the tabs. */
const SHARE: Readonly<Record<Exclude<Stop, 'peek'>, number>> = { half: 0.5, full: 0.88 };
export const PEEK = 132;

export function sheetHeight(stop: Stop, window: number): number {
  return stop === 'peek' ? PEEK : Math.round(window * SHARE[stop]);
}

/** The stop whose height is nearest. */
export function nearestStop(height: number, window: number): Stop {
  const distance = (stop: Stop) => Math.abs(sheetHeight(stop, window) - height);
  return STOPS.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best));
}

interface Props {
  readonly stop: Stop;
  readonly onStop: (stop: Stop) => void;
  readonly children: ReactNode;
}

/** A bottom sheet with three stops: drag its handle, click it for the next stop, or use the arrow keys. */
export function Sheet({ stop, onStop, children }: Props) {
  const [dragged, setDragged] = useState<number | null>(null);
  const from = useRef<{ readonly y: number; readonly height: number } | null>(null);
  const total = window.innerHeight;
  const at = STOPS.indexOf(stop);
  const go = (index: number) => onStop(STOPS[Math.min(STOPS.length - 1, Math.max(0, index))] ?? 'peek');

  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowUp') go(at + 1);
    else if (event.key === 'ArrowDown') go(at - 1);
    else return;
    event.preventDefault();
  };
  const begin = (event: PointerEvent) => {
    from.current = { y: event.clientY, height: sheetHeight(stop, total) };
    event.currentTarget.setPointerCapture?.(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    if (!from.current) return;
    const height = from.current.height + from.current.y - event.clientY;
    if (dragged !== null || Math.abs(height - from.current.height) > 6) setDragged(height);
  };
  const end = () => {
    from.current = null;
    if (dragged !== null) onStop(nearestStop(dragged, total));
    // The click that follows a drag must not count as one.
    setTimeout(() => setDragged(null));
  };

  return (
    <section
      className={dragged === null ? 'sheet' : 'sheet sheet--dragged'}
      aria-label={t('sheet.name')}
      style={{ height: Math.min(total * 0.9, Math.max(PEEK, dragged ?? sheetHeight(stop, total))) }}
    >
      <button
        type="button"
        className="sheet__handle"
        aria-label={t(`sheet.${stop}`)}
        onClick={() => dragged === null && go(stop === 'full' ? 0 : at + 1)}
        onKeyDown={press}
        onPointerDown={begin}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
      />
      {children}
    </section>
  );
}
