import { useId, useState } from 'react';
import type { Area } from '../../core/query/filter.ts';
import { flyTo } from '../../state/actions.ts';
import { setArea } from '../../state/area-actions.ts';
import type { Viewport } from '../../state/store.ts';
import { useDatelineStore } from '../../state/use-dateline.ts';
import { t } from '../../ui/i18n/messages.ts';

const SIDES = ['north', 'south', 'west', 'east'] as const;
type Side = (typeof SIDES)[number];
type Typed = Readonly<Record<Side, string>>;

const KM_PER_DEGREE = 111.2;

/** A box by the degrees of its four sides, begun with the present box or with what the map shows. */
export function BoxForm({ onDone }: { readonly onDone: () => void }) {
  const store = useDatelineStore();
  const id = useId();
  const [typed, setTyped] = useState<Typed>(() => {
    const { filter, viewport } = store.getState();
    return startFrom(filter.area?.kind === 'box' ? filter.area : viewport);
  });
  const [isTried, setTried] = useState(false);
  const problem = findProblem(typed);
  const submit = () => {
    setTried(true);
    if (problem) return;
    const box = boxOf(typed);
    setArea(store, box);
    flyTo(store, viewOf(box));
    onDone();
  };
  return (
    <details>
      <summary>{t('area.byNumbers')}</summary>
      <form
        className="area-panel__box"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {SIDES.map((side) => (
          <label key={side} className="field">
            <span className="field__label">{t(`area.${side}`)}</span>
            <input
              className="input"
              inputMode="decimal"
              dir="ltr"
              value={typed[side]}
              aria-invalid={isTried && problem !== null}
              aria-describedby={isTried && problem ? id : undefined}
              onChange={({ target }) => setTyped({ ...typed, [side]: target.value })}
            />
          </label>
        ))}
        {isTried && problem && (
          <p className="hint" id={id} role="alert">
            {problem}
          </p>
        )}
        <button type="submit" className="button">
          {t('area.showBox')}
        </button>
      </form>
    </details>
  );
}

function startFrom(box: Viewport | Extract<Area, { kind: 'box' }> | null): Typed {
  const write = (degrees: number | undefined): string =>
    degrees === undefined ? '' : String(Number(degrees.toFixed(2)));
  return {
    north: write(box?.north),
    south: write(box?.south),
    west: write(box?.west),
    east: write(box?.east),
  };
}

/** Degrees as people write them: "36.5", "36,5", "−120". */
function degreesOf(text: string): number {
  const plain = text.trim().replace(',', '.').replace('−', '-');
  return /^-?\d{1,3}(?:\.\d+)?$/.test(plain) ? Number(plain) : NaN;
}

function findProblem(typed: Typed): string | null {
  const [north, south, west, east] = SIDES.map((side) => degreesOf(typed[side]));
  for (const side of SIDES) {
    const most = side === 'north' || side === 'south' ? 90 : 180;
    const degrees = degreesOf(typed[side]);
    if (!(Math.abs(degrees) <= most)) return t('area.badDegrees', { side: t(`area.${side}`), most });
  }
  if ((south ?? 0) >= (north ?? 0)) return t('area.badOrder');
  return west === east ? t('area.badWidth') : null;
}

function boxOf(typed: Typed): Extract<Area, { kind: 'box' }> {
  const [north = 0, south = 0, west = 0, east = 0] = SIDES.map((side) => degreesOf(typed[side]));
  return { kind: 'box', west, south, east, north };
}

/** The middle of a box, and how far to its farther side in km. */
function viewOf({ west, south, east, north }: Extract<Area, { kind: 'box' }>) {
  const width = (east - west + 360) % 360;
  const [lat, lon] = [(north + south) / 2, west + width / 2];
  const across = (width / 2) * Math.cos((lat * Math.PI) / 180);
  return { lat, lon, km: 1.1 * KM_PER_DEGREE * Math.max((north - south) / 2, across) };
}
